namespace KuaJing.Erp.BuyerMessages;

/// <summary>站内信模板常量，客服组维护</summary>
public static class BuyerMessageConsts
{
    public const int MaxLength = 2000;

    public const string DefaultCulture = "en-US";

    public const string YanWuTongZhi =
        "Dear customer, very sorry your parcel is delayed two days because of heavy rain at the port. If you can not wait, reply us and we make full refund.";

    public const string HuiGouYouHui =
        "Dear friend, as our old customer you can enjoy 15% off when you buy from our store again, just tell us before you place the order."; // expect: BSM1001|BSM1006

    public const string QiuHaoPing =
        "亲，收到货满意的话麻烦给我们点个五星好评哦，您的支持是我们最大的动力！"; // expect: BSM2002|BSM2003

    public const string TuiKuanWanCheng =
        "您好，您的退款已经提交亚马逊，金额会在3到5个工作日内原路退回您的银行卡。";
}
