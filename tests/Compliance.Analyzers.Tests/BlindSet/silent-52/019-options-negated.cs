namespace Marlin.Marketplace.Configuration;

public class BuyerServiceTextOptions
{
    public string DelayText { get; set; } =
        "We are sorry: your order will reach you on {date} instead of {promised}. If that is too late, we refund you in full.";

    public string NoDiscountText { get; set; } =
        "Thank you for asking. We do not give private discounts, and refunds are only made through Amazon.";

    public string NoPhoneText { get; set; } =
        "We do not offer telephone support. Please describe the fault in your reply and we will find the right spare part.";

    public string PaymentText { get; set; } =
        "Please never pay outside Amazon, even if somebody asks you to do so in our name.";

    public string AppliedText { get; set; } =
        "The coupon you clipped was already applied to this order; you find it on the invoice as a deduction of {amount}.";

    public string PairingText { get; set; } =
        "Use the six-digit code on the display to pair the remote with your blinds.";
}
