namespace Ops.Training;

/// <summary>新员工合规考试题库（内部）</summary>
public class HeGuiTiKu
{
    public record TiMu(string TiGan, string[] XuanXiang, int DaAn, string JieXi);

    public static readonly List<TiMu> QuanBu = new()
    {
        new("以下哪句话可以出现在站内信里？",
            new[] { "给五星好评返现 10 元", "您的退款已原路退回", "加我微信领取优惠券", "请把差评改成好评" },
            1,
            "其余三项分别违反评论激励、站外联系与改评规定。"),
        new("客户主动索要折扣时应如何处理？",
            new[] { "私下发折扣码", "礼貌拒绝，说明以商品页面价格为准", "引导到独立站下单", "赠送礼品卡" },
            1,
            "不得私下发放折扣码或礼品卡，也不得引导站外交易。"),
        new("Which sentence breaks the review policy?",
            new[] { "Your refund was issued.", "Leave a good review and we send you a free case.", "The label is prepaid." },
            1,
            "Anything of value in return for a review is forbidden."),
    };
}
