namespace Caiwu.JieSuan;

public static class FeiYongLeiXing
{
    public static readonly Dictionary<string, string> AmazonFeeNames = new()
    {
        ["CouponRedemptionFee"] = "优惠券兑换费",
        ["PromotionRebate"] = "促销返点",
        ["GiftWrapChargeback"] = "礼品包装费扣回",
        ["GoodwillRefund"] = "亚马逊好意退款",
        ["VineEnrollmentFee"] = "Vine 计划注册费",
        ["LightningDealFee"] = "秒杀费用",
    };

    public static string BeiZhu(string key, decimal amt) =>
        AmazonFeeNames.TryGetValue(key, out var n) ? $"{n}：{amt:F2} 美元" : $"未知费用 {key}：{amt:F2}";

    // 优惠券兑换费按每张 0.6 美元计提，返现走营业外支出
    public static decimal JiTi(int zhang) => zhang * 0.6m;
}
