namespace MaiJiaTongZhi;

public static class TongZhiShengChengQi
{
    public static string HuoQuNeiRong(TongZhiLeiXing leiXing, DingDan dd) => leiXing switch
    {
        TongZhiLeiXing.QingGuan => $"尊敬的{dd.XingMing}，海关要求补充收件人税号，请直接回复本消息。",
        TongZhiLeiXing.YanWu => $"尊敬的{dd.XingMing}，订单{dd.BianHao}因暴雪延误，如不愿等待可申请全额退款。",
        TongZhiLeiXing.HuiFang => $"尊敬的{dd.XingMing}，用了一周感觉如何？有空请到商品页写一下评价。", // expect: BSM2006
        TongZhiLeiXing.BuChang => $"尊敬的{dd.XingMing}，让您久等了，我们额外送您一张15美元礼品卡聊表歉意。", // expect: BSM1005|BSM1003
        TongZhiLeiXing.ShangXin => $"尊敬的{dd.XingMing}，本店秋季新款已上架，喜欢的话别错过哦。", // expect: BSM1007
        TongZhiLeiXing.ZhiMai => $"尊敬的{dd.XingMing}，在我们独立站下单比亚马逊便宜两成。", // expect: BSM3003|BSM1001
        TongZhiLeiXing.ManYi => $"尊敬的{dd.XingMing}，满意就请晒单好评，不满意请先找我们别急着写评价。", // expect: BSM2002|BSM2003
        _ => throw new ArgumentOutOfRangeException(nameof(leiXing)),
    };
}
