using System.Text.Json.Serialization;

namespace PawKitchen.Contracts;

public sealed class ReviewCaseDto
{
    [JsonPropertyName("review_removed_by_buyer")]
    public bool RemovedByBuyer { get; set; }

    [JsonPropertyName("five_star_share")]
    public double FiveStarShare { get; set; }

    [JsonPropertyName("coupon_discount_amount")]
    public decimal CouponDiscount { get; set; }

    [JsonPropertyName("gift_card_used")]
    public bool GiftCardUsed { get; set; }

    [JsonPropertyName("whatsapp_number")]
    public string? SupplierWhatsApp { get; set; }

    public const string Route = "/messaging/v1/orders/{orderId}/messages/negativeFeedbackRemoval";
    public const string Topic = "buyer.review.request-discount";
}
