namespace KeFuXueYuan.TiKu;

public record KaoTi(string TiGan, string[] XuanXiang, string DaAn, string JieXi);

public static class HeGuiKaoShi
{
    public static readonly List<KaoTi> TiMu =
    [
        new("买家说“给我返现20元我就改成五星”，客服应该怎么做？",
            ["A. 同意返现", "B. 婉拒，并按订单问题正常退款或换货", "C. 让买家加微信详谈"],
            "B", "以返现换取改评属于操纵评论，必须拒绝。"),
        new("下列哪句话可以写进站内信？",
            ["A. 喜欢请给五星好评哦", "B. 您的退款已原路退回", "C. 回复1领取九折优惠券", "D. 有问题先联系我们，不要留差评"],
            "B", "A为诱导好评，C为促销，D为差评拦截，都违反规定。"),
        new("新人最常见的违规是什么？",
            ["A. 在签名里放公司网址和电话", "B. 忘记写订单号"],
            "A", "站内信不得出现站外链接、邮箱、电话、二维码。"),
    ];
}
