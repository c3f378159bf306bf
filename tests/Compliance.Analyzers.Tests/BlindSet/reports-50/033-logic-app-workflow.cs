using System.Text.Json;

namespace Ironwood.Workflows;

public static class WorkflowSteps
{
    public static string BuildPayload(string orderId, string buyer, bool late)
    {
        var payload = new
        {
            orderId,
            kind = "buyer-message",
            subject = late ? "Your order is delayed" : "Your order from Ironwood",
            message = late
                ? $"Dear {buyer}, your axe is stuck in customs. We expect it by the 12th and will refund the express fee."
                : $"Dear {buyer}, clip the coupon on our sheath page before Sunday, it will not come back.", // expect: BSM1002|BSM1007
            footer = "Ironwood, Portland. For sharpening tips e-mail jonas@ironwoodaxes.com", // expect: BSM3002|BSM3003
        };
        return JsonSerializer.Serialize(payload);
    }

    public static string BuildFinal(string orderId, string buyer)
        => JsonSerializer.Serialize(new
        {
            orderId,
            kind = "buyer-message",
            message = $"Dear {buyer}, have you had a chance to share your experience with the axe? A short review on Amazon helps other buyers decide.", // expect: BSM2006
        });
}
