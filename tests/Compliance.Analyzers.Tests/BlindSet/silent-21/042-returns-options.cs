namespace Lichtwerk.Shared.Options;

public sealed class AmazonServiceTextOptions
{
    public const string Section = "Amazon:ServiceTexts";

    public string RefundBody { get; init; } = "Hello {buyer}, {amount} were refunded to your original payment method today.";
    public string ReplacementBody { get; init; } = "Hello {buyer}, the replacement for {item} was handed to {carrier}, number {tracking}.";
    public string ShippingFeeBody { get; init; } = "Hello {buyer}, the express parcel came too late, so we refunded the shipping fee of {fee}.";
    public string NoReturnBody { get; init; } = "Hello {buyer}, keep or recycle the cracked bowl; the full price was refunded.";
    public string RefundBodyZh { get; init; } = "{buyer}您好，破损商品无需退回，我们已全额退款。";
    public string RefundBodyHant { get; init; } = "{buyer}您好，運費已全數退還，造成不便深感抱歉。";

    /// <summary>Words that may never stand in one of the bodies, e.g. coupon, gift card, five stars.</summary>
    public string[] BannedWords { get; init; } = ["coupon", "gift card", "five stars", "whatsapp", "优惠券", "好评"];
}
