namespace HeGui.PeiXun;

/// <summary>培训考试题库：员工入职时答题。</summary>
public sealed record KaoTi(string TiGan, string[] XuanXiang, int DaAn);

public static class TiKu
{
    public static readonly List<KaoTi> QuanBu =
    [
        new("下列哪一句可以写进亚马逊站内信？",
            ["留五星好评返现十元", "加微信领优惠券", "缺少的零件已免费补寄", "删差评就退款"], 2),
        new("买家索要折扣时，正确做法是？",
            ["私下发优惠码", "礼貌拒绝", "引导线下付款", "送礼品卡"], 1),
        new("Which sentence may be sent to a buyer?",
            ["Leave five stars and get a gift card", "Use code SAVE10 on your next order", "We refunded the missing cable", "Text us on WhatsApp"], 2),
    ];

    public static int DaFen(IReadOnlyList<int> daAn) =>
        TiKu.QuanBu.Select((t, i) => t.DaAn == daAn[i] ? 1 : 0).Sum();
}
