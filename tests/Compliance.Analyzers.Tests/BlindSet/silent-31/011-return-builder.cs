using System.Text;

namespace Parcelo.Messaging.Composition;

public class ReturnMessageBuilder
{
    public string BuildForBuyer(ReturnInfo r)
    {
        var sb = new StringBuilder();
        sb.AppendLine($"Dear {r.BuyerName},");
        sb.AppendLine($"your return for order {r.OrderId} reached us on {r.ReceivedOn:d}.");

        if (r.IsFaulty)
            sb.AppendLine("The pump is faulty, so we refunded the full price and the return shipping.");
        else if (r.MissingParts > 0)
            sb.Append("We deducted ").Append(r.Deduction.ToString("C")).AppendLine(" because the charger was not in the box.");
        else
            sb.AppendLine("The refund was issued today.");

        if (r.CouponUsed)
            sb.AppendLine("The coupon you used on this order was already taken into account, therefore the amount is lower than the list price.");

        sb.AppendLine("Amazon shows the refund under https://www.amazon.com/gp/your-account/order-history within two days.");
        return sb.ToString();
    }
}
