using Polly;
using Polly.Extensions.Http;

namespace Rivermoss.SpApi.Resilience;

public static class Policies
{
    public static IAsyncPolicy<HttpResponseMessage> Promotions(ILogger log) =>
        HttpPolicyExtensions.HandleTransientHttpError()
            .WaitAndRetryAsync(3, n => TimeSpan.FromSeconds(n),
                (r, _, n, _) => log.LogWarning("Coupon service said {Status}; retry {N}, discount is applied on your next call", r.Result?.StatusCode, n));

    public static IAsyncPolicy<HttpResponseMessage> GiftCards(ILogger log) =>
        HttpPolicyExtensions.HandleTransientHttpError()
            .CircuitBreakerAsync(5, TimeSpan.FromMinutes(1),
                (_, span) => log.LogError("Gift card API is down, free gifts are not given for {Span}", span),
                () => log.LogInformation("Gift card API is back; 5-star review rewards remain switched off"));

    public static void EnsureAllowed(string action)
    {
        if (action == "negativeFeedbackRemoval")
            throw new NotSupportedException("Asking buyers to remove negative feedback is no longer possible through the Messaging API.");
        if (action.StartsWith("coupon"))
            throw new NotSupportedException("优惠券不能通过站内信发送给买家。");
    }
}
