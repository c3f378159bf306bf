using System.Text;
using Kestrel.Fulfilment.Models;

namespace Kestrel.Fulfilment.Notices;

internal sealed class DelayNoticeBuilder
{
    public string Build(DelayedShipment s)
    {
        var sb = new StringBuilder();
        sb.Append("Dear ").Append(s.BuyerName).AppendLine(",");
        sb.AppendLine();
        sb.AppendLine($"Your order {s.AmazonOrderId} was due on {s.PromisedDate:MMMM d}, but the truck that carried it broke down near {s.LastHub}.");
        sb.AppendLine($"The carrier now expects to deliver it on {s.NewDate:MMMM d}.");

        if (s.DaysLate > 5)
        {
            sb.AppendLine("If that is too late for you, answer this message and we will cancel the order and return the whole amount through Amazon.");
        }

        sb.AppendLine("While you wait, have a look at our brand-new garden range, just launched in our storefront."); // expect: BSM1007
        sb.AppendLine();
        sb.AppendLine("We apologise for the trouble.");
        sb.Append("Kestrel Home, customer care");
        return sb.ToString();
    }
}
