using System.Text;

namespace Hzkj.Amazon.Messages;

public class BuyerMessageBuilder
{
    public string Build(OrderDto order, bool isVip, bool hasIssue)
    {
        var sb = new StringBuilder();
        sb.AppendLine($"Hello {order.BuyerName},");
        sb.AppendLine("the blender in your order was delivered last week.");
        if (hasIssue)
        {
            sb.AppendLine("We have sent a new jar at no cost because the first one arrived cracked.");
        }
        else
        {
            sb.Append("You are warmly invited to our tester club, "); // expect: BSM1006|BSM1007|BSM1005
            sb.AppendLine("whose members receive every new model before it is sold.");
        }
        if (isVip)
        {
            sb.AppendLine("Our new juicer and coffee grinder have just arrived, have a look at them in our store!"); // expect: BSM1007
        }
        sb.AppendLine("Kind regards");
        return sb.ToString();
    }
}
