namespace Lichtwerk.Application.Localization;

public sealed record LocalizedText(string En, string ZhHans, string ZhHant);

public static class BuyerServiceTexts
{
    public static readonly LocalizedText OutOfStock = new(
        "Hello, the green shade is sold out. We have cancelled the order and refunded it in full.",
        "您好，绿色灯罩已售罄，我们已取消订单并全额退款。",
        "您好，綠色燈罩已售罄，我們已取消訂單並全額退款。");

    public static readonly LocalizedText Damaged = new(
        "Hello, we are sorry that the shade broke on the way. A new one ships today.",
        "您好，很抱歉灯罩在运输途中破损，新灯罩今天寄出。",
        "您好，很抱歉燈罩於運送途中破損，新燈罩今日寄出。");

    public static readonly LocalizedText WifiCode = new(
        "Hello, the pairing code of the lamp is printed under its foot. Hold the button for five seconds, then enter the code.",
        "您好，配对码印在灯座底部，长按按钮五秒后输入配对码。",
        "您好，配對碼印在燈座底部，長按按鈕五秒後輸入配對碼。");
}
