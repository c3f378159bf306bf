using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Loyalty.Api.Contracts;

/// <summary>Request to issue a coupon to a customer of the loyalty programme.</summary>
public sealed record IssueCouponRequest
{
    [JsonPropertyName("couponCode")]
    [Description("Code that the customer enters at checkout to get the discount, for example SAVE10.")]
    public required string CouponCode { get; init; }

    [JsonPropertyName("percentOff")]
    [Description("Percentage off the next order. Must be between 1 and 50.")]
    public int PercentOff { get; init; }

    [JsonPropertyName("giftCardValue")]
    [Description("Value of the gift card in minor units; null if no gift card is issued.")]
    public long? GiftCardValue { get; init; }

    [JsonPropertyName("trigger")]
    [Description("Event that earns the reward: first_order, referral, birthday or product_review.")]
    public string Trigger { get; init; } = "first_order";
}

[JsonSerializable(typeof(IssueCouponRequest))]
internal partial class LoyaltyJsonContext : JsonSerializerContext;
