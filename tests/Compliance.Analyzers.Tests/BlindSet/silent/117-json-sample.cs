using System.Text.Json;

namespace Samples
{
    public static class NotificationSample
    {
        public const string Feedback = """
            {
              "notificationType": "FEEDBACK_RECEIVED",
              "payload": { "orderId": "111-2223334-5556667", "rating": 1, "comments": "Arrived late, never got my discount" }
            }
            """;

        public const string Promotion = @"{ ""promotionId"": ""PAWS-V2-COUPON"", ""discount"": { ""amount"": 4.00, ""currency"": ""USD"" } }";

        public static JsonDocument Parse(bool feedback) => JsonDocument.Parse(feedback ? Feedback : Promotion);
    }
}
