using System.Diagnostics.Metrics;

namespace Integra.Observability;

internal sealed class PromotionMetrics
{
    private readonly Counter<long> _redeemed;
    private readonly Counter<long> _reviews;

    public PromotionMetrics(IMeterFactory factory)
    {
        var meter = factory.Create("Integra.Promotions");
        _redeemed = meter.CreateCounter<long>("coupon.redeemed", "{coupon}", "Number of coupon codes redeemed at checkout");
        _reviews = meter.CreateCounter<long>("review.received", "{review}", "Number of five-star reviews received per day");
    }

    public void Redeemed(string kind) => _redeemed.Add(1, new KeyValuePair<string, object?>("offer", kind));
    public void Review(int stars) => _reviews.Add(1, new KeyValuePair<string, object?>("stars", stars));
}
