namespace Agentur.Parser;

public class FeeLineParser
{
    private static readonly Dictionary<string, FeeType> Map = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Coupon redemption fee"] = FeeType.Coupon,
        ["Share & save refund"] = FeeType.Refund,
        ["Offsite ads fee"] = FeeType.Ads,
        ["Promoted listing: 10% off sale"] = FeeType.Ads,
        ["Gift card payment"] = FeeType.Payment,
        ["秒杀费"] = FeeType.Deal,
        ["优惠券兑换费"] = FeeType.Coupon,
        ["买家评论计划费用"] = FeeType.Other,
    };

    public FeeType Parse(string line) =>
        Map.TryGetValue(line.Trim(), out var t) ? t : throw new FormatException($"Unknown fee line '{line}', e.g. expected 'Coupon redemption fee'.");
}

public enum FeeType { Coupon, Refund, Ads, Payment, Deal, Other }
