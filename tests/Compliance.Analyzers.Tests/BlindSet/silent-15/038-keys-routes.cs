namespace Platform.Routing;

public static class Routes
{
    public const string CouponCreate = "/promo/coupon/create?discount=10&type=percent_off";
    public const string ReviewNegative = "/review/negative/remove-or-change";
    public const string ContactWechat = "/contact/wechat/qr.png";
    public const string GiftCard = "/wallet/gift-card/free";
}

public static class ResKeys
{
    public const string Msg5Star = "Buyer.Message.FiveStar.Title";
    public const string MsgCoupon = "Buyer.Message.Coupon.Body";
    public const string MsgCashback = "msg_cashback_after_review";

    public static readonly Dictionary<string, string> MenuIcons = new()
    {
        ["优惠券管理"] = "icon-coupon",
        ["返现台账"] = "icon-cashback",
        ["差评跟踪"] = "icon-bad-review",
        ["礼品卡库存"] = "icon-gift-card",
        ["私域引流（已关闭）"] = "icon-wechat",
    };

    public static string Title(IStringLocalizer l) => l[Msg5Star];
    public static string Body(IStringLocalizer l, string buyer) => l[MsgCoupon, buyer];
}
