namespace Feiyu.Erp.Links;

public static class YaMaXunLianJie
{
    public const string ReturnBody =
        "Hello, your return was approved. You can print the label at https://www.amazon.com/returns and drop the box at any UPS point.";

    public const string OrdersBody =
        "Hello, the invoice is now available under https://www.amazon.co.uk/your-orders next to your order.";

    public const string HelpBody =
        "您好，退款进度可在亚马逊帮助页面查询：https://www.amazon.com/gp/help/customer/display.html 。";

    private const string ApiHost = "https://sellingpartnerapi-na.amazon.com";
    private const string MessagingPath = "/messaging/v1/orders/{0}/messages/unexpectedProblem";

    public static string Url(string orderId) => ApiHost + string.Format(MessagingPath, orderId);
}
