using System.Text;

namespace Parcelo.Messaging.Composition;

public sealed class FollowUpBuilder
{
    public string Compose(OrderInfo order, bool repeatBuyer, bool hadIssue)
    {
        var sb = new StringBuilder();
        sb.AppendLine($"Hello {order.BuyerFirstName},");
        sb.AppendLine("your order has been delivered according to the carrier.");

        if (hadIssue)
        {
            sb.AppendLine("The refund for the cracked glass was issued yesterday.");
        }
        else if (repeatBuyer)
        {
            sb.Append("You get ").Append(order.LoyaltyPercent).AppendLine("% off everything in our store this month."); // expect: BSM1001|BSM1007
        }
        else
        {
            sb.AppendLine("Leave us 5 stars so that our small family business can go on."); // expect: BSM2002
        }

        sb.AppendLine("Kind regards");
        return sb.ToString();
    }
}
