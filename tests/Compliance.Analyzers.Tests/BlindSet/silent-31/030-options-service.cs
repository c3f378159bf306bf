namespace Parcelo.Configuration;

public class ServiceMessageOptions
{
    public string Language { get; set; } = "en";

    public string DelayMessage { get; set; } =
        "Hello {buyerName}, your order {orderId} is delayed by two days. The new delivery date is {eta}.";

    public string RefundMessage { get; set; } =
        "Hello {buyerName}, we refunded {amount} for the broken mug on order {orderId}. The refund was made through Amazon.";

    public string NoCouponMessage { get; set; } =
        "Hello {buyerName}, we do not have coupon codes to give away and cannot lower the price of a single order.";

    public string SizeExchangeMessage { get; set; } =
        "Hello {buyerName}, please return size M with the label in Your Orders; size L is sent when the return is scanned.";

    public string ScamWarning { get; set; } =
        "Hello {buyerName}, the postcard that promised you a gift card for a review did not come from us. Please report it to Amazon and do not scan its code.";
}
