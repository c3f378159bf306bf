using System.Text;

namespace Orchard.Notifications;

public class ReturnMailBuilder
{
    public string Build(Order order, bool partial, bool replacement)
    {
        var sb = new StringBuilder();
        sb.AppendLine($"Dear {order.BuyerName},");
        sb.AppendLine($"we have received your return for order {order.Id}.");

        if (partial)
        {
            sb.Append("The blade cover was missing from the box you received, therefore we refunded ");
            sb.AppendLine($"{order.Amount:C} of this order for the missing cover through Amazon.");
        }
        else if (replacement)
        {
            sb.AppendLine("The new trimmer leaves our warehouse today. It costs you nothing.");
        }
        else
        {
            sb.AppendLine("The full amount has gone back to the card you paid with; your bank needs three to five days.");
        }

        sb.AppendLine("Please answer to this message if anything is unclear.");
        return sb.ToString();
    }
}
