namespace Yunfan.Amazon.ZhanNeiXin;

public static class PingJiaMoBan
{
    public const string BuFaTongZhi = "您好，丢失的配件已经补发，单号可在订单页查看，再次致歉。";

    public const string YaoPing1 = "您好，收货快两周了，方便的话请到商品页面写一条评价。"; // expect: BSM2006

    public const string YaoPing2 = "您好，上次的邀评信您可能没看到，再次恳请您抽空评价一下本商品。"; // expect: BSM2006

    public const string GaiPing = "您好，您的三星评价让我们压力很大，能否帮忙改成五星？"; // expect: BSM2004

    public const string ShanFeedback = "您好，快递慢不是我们能控制的，请把店铺反馈里的差评移除，我们给您补偿十美元。"; // expect: BSM2005|BSM2001|BSM2004

    public const string LanJieChaPing = "您好，东西有任何不满意千万别急着写差评，先找我们，一定让您满意。"; // expect: BSM2003

    public const string TuiKuan = "您好，差额部分已经通过亚马逊退到您的原支付方式。";

    // 仅供客服参考，不发送
    public const string NeiBuShuoMing = "本类模板由运营组维护，修改前请先提工单。";
}
