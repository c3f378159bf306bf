namespace Foshan.AfterSale;

public record MsgTemplate(string Code, string Lang, string Subject, string Body);

public record KefuReply(string Reason, string Text)
{
    public static readonly KefuReply Broken = new("broken", "您好，收到破损照片了，新的一套明天发出。");
    public static readonly KefuReply Price = new("price", "您好，差价我们私下转给您，走支付宝。"); // expect: BSM1004|BSM3003
    public static readonly KefuReply Where = new("where", "您好，包裹在洛杉矶仓，周四派送。");
}

public static class Templates
{
    public static MsgTemplate[] Load() =>
    [
        new("A1", "en", "Order {0}", "Hello, the screws bag is in the small white box under the foam."),
        new("A2", "en", "Order {0}", "Hello, sorry for the trouble. As apology you get 15% coupon for the shop."), // expect: BSM1002|BSM1001|BSM1003
        new("A3", "en", "Order {0}", "Hello, your feedback is 2 star, that hurt our account. Change it to 5 please."), // expect: BSM2005|BSM2004
        new("A4", "zh", "订单{0}", "您好，加入我们的试用群，新品不花钱先用。"), // expect: BSM1006|BSM1005
        new("A5", "zh", "订单{0}", "您好，门锁密码默认为123456，首次使用请修改。"),
    ];
}
