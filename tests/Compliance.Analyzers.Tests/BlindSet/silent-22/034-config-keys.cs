namespace Threadwell.Hosting;

public static class ConfigKeys
{
    public const string CouponApi = "Coupons:ApiBaseUrl";
    public const string ReviewQueue = "Queues:review-request";
    public const string GiftCardTopic = "topics/gift-card-issued";
    public const string NegativeFeedback = "/messaging/v1/orders/{amazonOrderId}/messages/negativeFeedbackRemoval";
    public const string Solicitations = "/solicitations/v1/orders/{amazonOrderId}/solicitations/productReviewAndSellerFeedback";
    public const string WhatsAppToken = "Channels:WhatsApp:Token";

    public static Uri Support => new("https://help.threadwell.example/articles/how-to-request-a-review");
    public static string Mail => "support@threadwell.example";

    public static IDictionary<string, string?> Defaults() => new Dictionary<string, string?>
    {
        [CouponApi] = "https://coupons.internal.example/v2",
        [ReviewQueue] = "review-request-v3",
        ["Smtp:From"] = "noreply@threadwell.example",
    };
}
