namespace DuLiZhan.Shop.Localization;

public static class ErrorTexts
{
    public static readonly IReadOnlyDictionary<string, string> ZhCn = new Dictionary<string, string>
    {
        ["COUPON_EXPIRED"] = "优惠券已过期",
        ["COUPON_LIMIT"] = "该优惠券每人限领一张，您已领取过",
        ["COUPON_NOT_APPLICABLE"] = "购物车中的商品不适用此优惠券",
        ["GIFT_CARD_EMPTY"] = "礼品卡余额不足",
        ["REVIEW_NOT_BOUGHT"] = "购买后才能评价该商品",
        ["REVIEW_DUPLICATE"] = "您已评价过该商品，不能重复提交",
        ["POINTS_NOT_ENOUGH"] = "积分不足，无法抵扣",
    };

    public static readonly IReadOnlyDictionary<string, string> En = new Dictionary<string, string>
    {
        ["COUPON_EXPIRED"] = "This coupon has expired.",
        ["COUPON_LIMIT"] = "You have already used this promo code.",
        ["GIFT_CARD_EMPTY"] = "The balance of this gift card is too low.",
        ["REVIEW_NOT_BOUGHT"] = "You can only review items that you have bought.",
    };
}
