namespace Shulan.AfterSales;

/// <summary>appsettings: AfterSales:Defaults。默认文案全部经过合规审核。</summary>
public class ServiceTextOptions
{
    public const string Section = "AfterSales:Defaults";

    public int MaxAttempts { get; set; } = 2;

    public string AddressMessage { get; set; } =
        "Your address for order {OrderId} lacks a house number. Please send it to us by replying to this message.";

    public string PartialRefundMessage { get; set; } =
        "As the second pillow of order {OrderId} was missing, we have refunded {Amount} on this order.";

    public string LateMessage { get; set; } =
        "Your order {OrderId} will arrive on {Date} instead of {OldDate}. We have refunded the shipping fee.";

    public string WrongColourMessage { get; set; } =
        "We are sorry that you got the blue cover. Would you like the grey one sent free of charge, or a full refund?";

    public string KeepItemMessage { get; set; } =
        "您好，退款{Amount}美元已全额退回，商品您无需寄回，可自行处理或捐赠。";

    public string InstallMessage { get; set; } =
        "您好，安装步骤见说明书第12页；若缺少挂钩，请告知，我们免费补寄。";
}
