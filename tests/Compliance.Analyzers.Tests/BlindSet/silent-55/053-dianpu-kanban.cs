namespace ShuJu.KanBan.ZhiBiao;

public static class ZhiBiaoShuoMing
{
    public static readonly (string MingCheng, string ShuoMing)[] LieBiao =
    {
        ("好评率", "四星及以上评论占全部评论的比例，按自然周统计。"),
        ("差评数", "三星及以下评论的数量，点击可查看评论原文。"),
        ("优惠券领取率", "领取优惠券的访客数除以访客总数。"),
        ("优惠券核销额", "使用优惠券下单的销售额，含折扣前金额。"),
        ("返现支出", "供应商返利与信用卡返现合计，不含买家退款。"),
        ("赠品成本", "独立站满赠活动的赠品采购成本。"),
        ("复购率", "30天内再次购买的买家占比。"),
        ("站外流量", "来自Facebook、TikTok红人帖子的访问量。"),
    };

    public static string KongShuJu(string zhiBiao) => $"暂无“{zhiBiao}”数据，请先授权店铺或调整日期。";

    public static string YuJing(string asin, int xing) => $"【预警】{asin}新增{xing}星评论，请尽快核查产品质量。";
}
