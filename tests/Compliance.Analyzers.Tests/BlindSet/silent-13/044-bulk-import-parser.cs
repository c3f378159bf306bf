namespace Dragonfly.Importers;

/// <summary>Reads promotion columns of the Amazon settlement report.</summary>
public sealed class SettlementParser
{
    private const string PromoHeader = "promotion-rebates";
    private const string GiftHeader = "gift-wrap-credits";

    private static readonly Dictionary<string, LineKind> Kinds = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Coupon Redemption Fee"] = LineKind.CouponFee,
        ["Save 5% with coupon"] = LineKind.Promotion,
        ["Buy 2 get 10% off"] = LineKind.Promotion,
        ["Free Replacement Refund Items"] = LineKind.Refund,
        ["Vine Enrollment Fee"] = LineKind.ReviewProgram,
        ["REVERSAL_REIMBURSEMENT"] = LineKind.Reimbursement,
        ["买家优惠券抵扣"] = LineKind.Promotion,
        ["满减促销返点"] = LineKind.Promotion,
    };

    public LineKind Parse(string description) =>
        Kinds.TryGetValue(description.Trim(), out var kind)
            ? kind
            : throw new FormatException($"Unknown line '{description}', expected for instance 'Save 5% with coupon' or '{PromoHeader}'.");

    public bool IsGift(string column) => column == GiftHeader;
}
