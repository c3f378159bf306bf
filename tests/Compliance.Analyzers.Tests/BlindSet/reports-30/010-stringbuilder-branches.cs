using System.Text;

namespace Halden.Oms.Messaging.Composition;

public sealed class BuyerLetterComposer
{
    public string Compose(OrderSnapshot order, bool isRepeatBuyer, bool hasOpenCase)
    {
        var letter = new StringBuilder();
        letter.Append("Dear ").Append(order.BuyerName).AppendLine(",");

        if (hasOpenCase)
        {
            letter.AppendLine("we have received your photographs and will send a new lid without charge.");
        }
        else if (isRepeatBuyer)
        {
            letter.Append("since this is not your first order with us, ");
            letter.Append("the next one will be on the house."); // expect: BSM1006|BSM1005
        }
        else
        {
            letter.Append("do subscribe to our newsletter "); // expect: BSM1007
            letter.AppendLine("to hear of each new colour first.");
        }

        letter.AppendLine("Kind regards,").Append(order.MerchantName);
        return letter.ToString();
    }
}
