using System.Collections.Generic;
using System.Diagnostics.Metrics;

namespace Riverbend.Telemetry;

public static class EventNames
{
    public const string CouponClaimed = "coupon_claimed";
    public const string DiscountShown = "discount shown to buyer";
    public const string GiftCardRedeemed = "gift card redeemed";
    public const string ReviewRequested = "review requested after delivery";
    public const string ReviewRemoved = "negative review removed by amazon";
    public const string VipJoined = "buyer joined vip group";
}

public sealed class CommerceMetrics
{
    private readonly Counter<long> _coupons;
    private readonly Counter<long> _reviews;

    public CommerceMetrics(IMeterFactory factory)
    {
        var meter = factory.Create("Riverbend.Commerce");
        _coupons = meter.CreateCounter<long>("shop.coupons.used", unit: "{coupon}", description: "Number of coupons your shop customers used for a discount.");
        _reviews = meter.CreateCounter<long>("reviews.five_star", description: "Five-star reviews received, with or without a free product (Vine).");
    }

    public void Coupon(string code, int percent) =>
        _coupons.Add(1, new KeyValuePair<string, object?>("coupon.code", code), new KeyValuePair<string, object?>("coupon.percent_off", percent));

    public void Review(int stars) => _reviews.Add(1, new KeyValuePair<string, object?>("review.stars", stars));
}
