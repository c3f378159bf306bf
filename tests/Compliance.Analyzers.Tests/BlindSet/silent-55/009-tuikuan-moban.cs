namespace ChuHai.KeFu.MoBan;

public static class TuiKuanMoBan
{
    // 退款、补发类模板，已由合规组审核
    public const string QuanE = "尊敬的{买家姓名}，您的订单{订单号}已全额退款{金额}，款项将在3至5个工作日内退回原支付方式，商品无需寄回。";

    public const string BuFa = "您好，非常抱歉水壶在运输途中破损。我们已免费为您补发一个新的，运单号为{运单号}，预计{日期}送达。";

    public const string QueJian = "您好，核查发现包装内少装了一根数据线，我们已从该订单中退还数据线部分的金额{金额}，请留意账户。";

    public const string YanWu = "您好，因暴雨影响，订单{订单号}的配送将推迟到{日期}。若您不想继续等待，请回复本消息，我们会为您办理全额退款。";

    public const string JuJueZheKou = "您好，很抱歉，我们无法在亚马逊之外提供任何折扣或优惠券，价格请以商品页面为准。";

    public const string JuJueFanXian = "您好，我们不能通过微信或支付宝向您返现，退款只能通过亚马逊订单原路退回，敬请谅解。";

    public const string LiPinBaoZhuang = "您好，您下单时选择的礼品包装已为您备好，贺卡内容将按您填写的文字印制，包裹内不附价格单。";
}
