namespace HaiTong.KeFu;

public sealed class KeFuHuiFu
{
    public string HuiFuMaiJia(WenTiLeiXing leixing, string dingDanHao) => leixing switch
    {
        WenTiLeiXing.WeiShouDao => $"您好，订单{dingDanHao}目前在洛杉矶转运中心，预计周四送达。",
        WenTiLeiXing.SunHuai => "非常抱歉杯子碎了，我们今天已经重新发货，碎掉的不用寄回。",
        WenTiLeiXing.XunJia => "您好，不走亚马逊直接跟我们下单的话，可以便宜不少。", // expect: BSM3003|BSM1001
        WenTiLeiXing.ChaPing => "亲，改成五星好评后，这单的钱我们全部返给您。", // expect: BSM2001|BSM2004
        WenTiLeiXing.ManYi => "感谢您的认可，麻烦给个五星好评，对我们小店非常重要。", // expect: BSM2002|BSM2003
        WenTiLeiXing.TuiHuo => "您好，退货标签可在“我的订单”中下载，收到退货后两天内退款。",
        WenTiLeiXing.HongBao => "请提供您的支付宝账号，我们给您转20元红包表示心意。", // expect: BSM1004|BSM3003
        _ => "您好，请描述一下具体问题，并附上照片，我们会尽快处理。",
    };
}

public enum WenTiLeiXing { WeiShouDao, SunHuai, XunJia, ChaPing, ManYi, TuiHuo, HongBao, QiTa }
