namespace Tianhe.Msg;

public static class AmazonLinkMsg
{
    private const string OrdersUrl = "https://www.amazon.com/gp/css/order-history";
    private const string ReturnsUrl = "https://www.amazon.com/returns";

    public const string Return = "Hello, please open " + ReturnsUrl + " , choose the order and print the label.";

    public const string Invoice = "您好，发票可在 https://www.amazon.de/gp/css/order-history 的订单详情里下载。";

    public static string Track(string order) =>
        $"Hello, carrier page is down today. You see the newest scan of order {order} under {OrdersUrl} .";

    public static string Help(string buyer) =>
        $"{buyer}您好，如何申请退货请看亚马逊帮助页 https://www.amazon.com/gp/help/customer/display.html ，我们会尽快批准。";

    public static string Relay(string buyer) =>
        $"Hi {buyer}, just answer to this message, it reach us by the Amazon relay mail.";
}
