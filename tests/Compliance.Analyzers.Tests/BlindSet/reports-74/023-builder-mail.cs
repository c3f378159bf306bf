using System.Text;

namespace Ainsley.Baby.AmazonMessages;

public class StrollerMessageBuilder
{
    public string Build(AmzOrder order)
    {
        var sb = new StringBuilder();
        sb.Append("Hello ").Append(order.BuyerFirstName).AppendLine(",");
        sb.AppendLine();

        if (order.WheelRecall)
        {
            sb.AppendLine("the front wheels of your stroller must be exchanged for safety reasons.");
            sb.AppendLine("A new pair is on its way to the address of this order, at our expense.");
        }
        else
        {
            sb.AppendLine("please oil the front wheels every three months.");
            sb.AppendLine("As a VIP parent you will collect points with us, good for a price cut on your next stroller."); // expect: BSM1006|BSM1001
        }

        if (order.PublicStars == 1)
        {
            sb.Append("Since the brake has been repaired, ")
              .AppendLine("we would be grateful if the one-star review you posted could disappear."); // expect: BSM2004
        }

        sb.AppendLine().Append("Ainsley Baby");
        return sb.ToString();
    }
}
