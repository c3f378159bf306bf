namespace Agentur.Import;

public static class ReportColumns
{
    public const string CouponName = "coupon-name";
    public const string PromotionDiscount = "item-promotion-discount";
    public const string FiveStar = "5-star reviews (count)";
    public const string GiftMessage = "gift-message-text";

    public static readonly string[] ZhHeaders =
        ["订单号", "优惠券金额", "促销折扣", "好评数", "差评数", "返现金额", "礼品卡支付", "退款原因"];

    public static readonly Dictionary<string, string> Tooltips = new()
    {
        ["item-promotion-discount"] = "Sum of all discounts Amazon took off the item price.",
        ["gift-wrap-price"] = "What the buyer paid for gift wrap.",
        ["coupon-name"] = "Name of the coupon in Seller Central, empty if no coupon was used.",
        ["feedback-removed"] = "Date on which Amazon removed the seller feedback.",
    };

    public static bool IsMoney(string header) => header.EndsWith("discount") || header.Contains("金额");
}
