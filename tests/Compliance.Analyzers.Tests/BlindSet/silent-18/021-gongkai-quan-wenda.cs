namespace Kefu.Qa;

/// <summary>
/// 买家询问前台优惠券时的答复（只答有没有，不给码）
/// </summary>
public class GongKaiQuanDaFu
{
    public string Answer(bool hasPublicCoupon, string lang) => (hasPublicCoupon, lang) switch
    {
        (false, "en") => "You asked if there is a coupon for the kettle. No, at this time there is no coupon on the product page.",
        (false, _) => "您询问水壶有没有优惠券：目前商品页面上没有优惠券。",
        (true, "en") => "You asked why the coupon is not on your invoice. It was not selected before checkout, so it was not applied to this order, and we can not add it later.",
        (true, _) => "您询问为什么没有优惠：下单时未勾选页面上的优惠券，所以本订单没有使用，事后我们无法补用。",
    };
}
