namespace Parcelo.Messaging;

public static class ShippingReply
{
    public static string ForBuyer(Shipment s, string lang)
    {
        var isChinese = lang.StartsWith("zh", StringComparison.Ordinal);

        var status = s.IsLost
            ? isChinese ? "您好，包裹在运输途中丢失，我们已为您全额退款。" : "The carrier lost your parcel; we have refunded the order in full."
            : isChinese ? "您好，包裹正在派送中，预计今天送达。" : "Your parcel is out for delivery and should arrive today.";

        var fee = s.ExpressFeePaid
            ? "Because the express parcel came late, we refunded the express fee of this order."
            : string.Empty;

        var price = s.PriceQuestion
            ? "The discount shown on your invoice is the one already applied to this order; there is no further one."
            : string.Empty;

        return string.Join(" ", new[] { status, fee, price }.Where(x => x.Length > 0));
    }
}

public record Shipment(bool IsLost, bool ExpressFeePaid, bool PriceQuestion);
