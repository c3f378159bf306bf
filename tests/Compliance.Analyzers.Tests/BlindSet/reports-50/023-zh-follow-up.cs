namespace Haoyun.Outdoor.Messaging;

/// <summary>中文买家站内信模板</summary>
public static class ZhanNeiXin
{
    // 发货延迟
    public const string YanChi = "您好，受暴雨影响，您的订单 {0} 预计周五送达。如不愿等待，我们可为您取消并全额退款。";

    // 售后
    public const string ShouHou = "您好，帐篷杆断裂我们深表歉意，新的帐篷杆已免费寄出。";

    // 七天后
    public const string QiTian = "您好，帐篷用得还顺手吗？上传晒单后把截图发给客服，我们给您返 5 美元。"; // expect: BSM2001|BSM1004

    // 老客户
    public const string LaoKe = "您好，老朋友再来买睡袋，价格好商量，比页面上便宜。"; // expect: BSM1001

    // 差评
    public const string ChaPing = "您好，问题已经解决了，那条一星能不能麻烦您撤下来？"; // expect: BSM2004

    // 微信
    public const string WeiXin = "您好，加客服微\u4fe1 hyoutdoor88，安装问题随时问。"; // expect: BSM3002|BSM3003

    public static string Format(string template, string orderId) => string.Format(template, orderId);
}
