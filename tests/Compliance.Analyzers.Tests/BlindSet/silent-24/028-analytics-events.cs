namespace PeakMoss.Telemetry;

public static class Events
{
    public const string CouponRedeemed = "coupon_redeemed";
    public const string GiftCardOffered = "gift_card_offered";
    public const string ReviewRequested = "review_requested";

    public static IDictionary<string, object> Describe(Redemption r) => new Dictionary<string, object>
    {
        ["event"] = CouponRedeemed,
        ["label"] = $"{r.Percent}% off coupon",
        ["channel"] = r.Channel,
        ["note"] = "free gift threshold reached",
    };
}

public readonly record struct Redemption(string Code, int Percent, string Channel)
{
    public override string ToString() => $"Redemption[{Code}: {Percent}% off via {Channel}]";
}
