namespace DuLiZhan.Checkout;

public static class JieZhangCuoWu
{
    public const string CouponInvalid = "This coupon code is not valid.";
    public const string CouponUsed = "You have already used this coupon code.";
    public const string CouponExpired = "The coupon expired on {0:d}.";
    public const string GiftCardEmpty = "The gift card balance is too low.";
    public const string ReviewNotAllowed = "You can only review products that you have bought.";
    public const string ReviewTooShort = "A review needs at least 20 characters.";

    public static string ZhTiShi(string daiMa) => daiMa switch
    {
        "E1001" => "优惠券不可用",
        "E1002" => "该优惠券已被使用",
        "E1003" => "礼品卡余额不足",
        "E1004" => "评价字数不足",
        _ => "未知错误",
    };
}
