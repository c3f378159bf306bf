namespace I18n;
public static class Zh
{
    public static readonly Dictionary<string, string> Map = new()
    {
        ["coupon.claim"] = "领取优惠券",
        ["coupon.claimed"] = "您已领取过该优惠券",
        ["review.submit"] = "提交评价",
        ["review.thanks"] = "感谢您的评价",
        ["contact.wechat"] = "微信客服",
        ["invite.title"] = "邀请好友，双方各得20元红包",
    };
}
