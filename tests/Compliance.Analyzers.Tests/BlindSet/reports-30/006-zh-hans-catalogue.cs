namespace Halden.Oms.Messaging.Catalogue;

/// <summary>买家消息目录（简体中文，由翻译部维护）。</summary>
internal static class MaiJiaXiaoXi
{
    // 物流
    internal const string WuLiuYanWu = "尊敬的顾客，由于天气原因，您的包裹预计推迟两天送达，敬请谅解。";

    // 售后
    internal const string TuiKuanWanCheng = "尊敬的顾客，款项已全额退回至您的原支付方式，三至五个工作日到账。";

    // 售后关怀
    internal const string GuanHuai1 = "尊敬的顾客，若您愿意在商品页面留下五星评价，我们将不胜感激。"; // expect: BSM2002
    internal const string GuanHuai2 = "尊敬的顾客，凡上传带图评价者，均可获赠价值十美元的亚马逊礼品卡。"; // expect: BSM2001
    internal const string GuanHuai3 = "尊敬的顾客，欢迎关注我们的微信公众号“海登家居”，获取专属客服支持。"; // expect: BSM3002|BSM3003
    internal const string GuanHuai4 = "尊敬的顾客，老客户再次选购本店商品，可享八八折礼遇。"; // expect: BSM1001
}
