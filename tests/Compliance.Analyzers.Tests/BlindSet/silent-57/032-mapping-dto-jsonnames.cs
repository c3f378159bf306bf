using System.Text.Json.Serialization;

namespace SpApi.Models;

public sealed class PromotionDto
{
    [JsonPropertyName("coupon_code")] public string? CouponCode { get; init; }
    [JsonPropertyName("discount_percent")] public int DiscountPercent { get; init; }
    [JsonPropertyName("free_gift_asin")] public string? FreeGiftAsin { get; init; }
    [JsonPropertyName("message_key")] public string MessageKey { get; init; } = "promo.message.next_order";
}

public static class Routes
{
    public const string NegativeFeedbackRemoval = "/messaging/v1/orders/{amazonOrderId}/messages/negativeFeedbackRemoval";
    public const string Solicitation = "/solicitations/v1/orders/{amazonOrderId}/solicitations/productReviewAndSellerFeedback";
    public const string ReviewTopics = "/customerFeedback/2024-06-01/items/{asin}/reviews/topics";

    public static string For(string template, string order) => template.Replace("{amazonOrderId}", order);
}

public static class Buttons
{
    public static async Task RequestReviewAsync(HttpClient http, string order) =>
        (await http.PostAsync(Routes.For(Routes.Solicitation, order), null)).EnsureSuccessStatusCode();
}
