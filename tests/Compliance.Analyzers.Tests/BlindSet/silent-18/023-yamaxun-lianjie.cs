namespace Lingdong.Amz.Links;

public static class AmazonLinkMessages
{
    private const string Orders = "https://www.amazon.com/gp/css/order-history";
    private const string Returns = "https://www.amazon.com/gp/css/returns/homepage.html";

    public static string TuiHuo(string name) =>
        $"Hi {name}, to return the jacket please open {Returns} and choose the reason. The label is free.";

    public static string WuLiu(string name) =>
        $"{name}您好，包裹的最新位置可以在 {Orders} 的“追踪包裹”里看到。";

    public static string FaPiao(string name) =>
        "Hi " + name + ", the invoice can be printed from your order list: " + Orders;

    public static string TuiKuan(string name) =>
        $"{name}您好，退款进度请在 https://www.amazon.com/gp/css/order-history 查看，由亚马逊原路退回。";
}
