using System.Text.Json;

namespace Promo.Contracts.Tests;

public static class Fixtures
{
    // payload of the coupon service as documented by the web shop team
    public const string CouponCreated = """
        {
          "event": "coupon.created",
          "couponCode": "SPRING20",
          "percentOff": 20,
          "freeGift": null,
          "validUntil": "2026-06-30"
        }
        """;

    public const string ReviewReceived = """
        {
          "event": "review.received",
          "stars": 5,
          "title": "Great lamp",
          "text": "Bright and pretty, my mother wants one too."
        }
        """;

    public static T Read<T>(string json) => JsonSerializer.Deserialize<T>(json, JsonSerializerOptions.Web)
        ?? throw new JsonException("fixture is empty");
}
