namespace Yueqi.Store.Huifu;

public record Huashu(string Bianhao, string Changjing, string Neirong, bool Qiyong = true);

public static class HuashuBiao
{
    public static readonly Huashu[] Suoyou =
    {
        new("YQ-001", "吉他断弦", "您好，运输中断掉的琴弦我们补寄一套，不收费，收到后请先松弛再上弦。"),
        new("YQ-002", "琴颈弯曲", "您好，请拍一张从琴头看向琴桥的照片，如确认弯曲，我们给您换新或全额退款。"),
        new("YQ-003", "索要五星", "您好，五星评价加上一段弹奏视频，就能拿到我们送的变调夹。"), // expect: BSM2001
        new("YQ-004", "抽奖", "您好，凭订单号回复“参加”，月底抽三位送尤克里里。"), // expect: BSM1006
        new("YQ-005", "节拍器", "您好，节拍器出厂带电池，抽出绝缘片即可使用。", Qiyong: false),
        new("YQ-006", "改评", "您好，琴包已经给您换了新的，那条两星的评价可以修改一下吗？"), // expect: BSM2004
        new Huashu(
            Bianhao: "YQ-007",
            Changjing: "私下成交",
            Neirong: "您好，第二把吉他不用走平台，直接转账给我们，省下的佣金让给您。"), // expect: BSM3003|BSM1001
    };

    public static Huashu? Chazhao(string changjing)
        => Array.Find(Suoyou, h => h.Qiyong && h.Changjing == changjing);

    public static Huashu Tihuan(this Huashu h, string maijia) => h with { Neirong = h.Neirong.Replace("您好", maijia + "您好") };
}
