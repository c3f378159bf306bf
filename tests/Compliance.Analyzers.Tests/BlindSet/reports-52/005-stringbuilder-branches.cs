using System.Text;

namespace Orchard.Notifications;

public class AfterSalesMailBuilder
{
    public string Build(Order order, bool isRepeatBuyer, bool hasWarranty)
    {
        var sb = new StringBuilder();
        sb.AppendLine($"Dear {order.BuyerName},");
        sb.AppendLine("your hedge trimmer was delivered on " + order.DeliveredOn.ToString("d") + ".");

        if (hasWarranty)
        {
            sb.AppendLine("The warranty runs for 24 months; the document is attached.");
        }

        if (isRepeatBuyer)
        {
            sb.Append("As you have bought from us before, ");
            sb.Append("you are now a member of our VIP circle and earn "); // expect: BSM1006
            sb.AppendLine("points for every purchase you make from here on.");
        }
        else
        {
            sb.AppendLine("We tucked a little present for you into the box: a pair of gloves, on us."); // expect: BSM1005
        }

        sb.AppendLine("Your Orchard team");
        return sb.ToString();
    }
}
