using System.ComponentModel;

namespace Qianjiang.Erp.Gongneng;

public enum XiaoXiFenLei
{
    [Description("索评")] SuoPing,
    [Description("好评返现（已停用）")] HaoPingFanXian,
    [Description("差评删除（已停用）")] ChaPingShanChu,
    [Description("优惠券发放")] YouHuiQuan,
    [Description("礼品卡")] LiPinKa,
}

public static class GongNengKaiGuan
{
    public const string SendCouponAfterReview = "feature.send-coupon-after-review";
    public const string GiftCardReward = "feature.gift-card-reward";
    public const string AskFiveStar = "Erp.Messaging.AskFiveStarReview";
    public const string WeChatContact = "Erp.Messaging.AddWeChat";

    public static readonly string[] YiTingYong = [SendCouponAfterReview, GiftCardReward, AskFiveStar];
}
