namespace CrossBorder.Api.Options;

public class BuyerReplyOptions
{
    public const string Section = "BuyerReply";

    /// <summary>节假日自动回复</summary>
    public string HolidayReply { get; set; } = "您好，春节期间仓库 2 月 8 日至 17 日停发。您的订单将于 18 日寄出；若不愿等待，我们会为您全额退款。";

    /// <summary>说明书</summary>
    public string ManualReply { get; set; } = "Hello, as you asked, the English manual is attached to this message as a PDF.";

    /// <summary>配对码</summary>
    public string PairingReply { get; set; } = "Hello, to pair the remote, hold the star key for five seconds and enter code 0000 on the display.";

    /// <summary>兼容性</summary>
    public string CompatReply { get; set; } = "您好，您询问的 A3 型号适配器可用于 220V 电源，无需另配变压器。";

    /// <summary>退货</summary>
    public string ReturnReply { get; set; } = "Hello, please start the return at https://www.amazon.com/returns and choose \"Item defective\"; the label is prepaid.";

    /// <summary>关税</summary>
    public string TaxReply { get; set; } = "Hello, you were charged import tax twice. We refunded the second charge on this order today.";
}
