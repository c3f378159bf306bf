using System;
using System.Globalization;

namespace Meridian.TemplateEngine;

public static class ServiceMessageFormats
{
    private const string RefundFormat = "Hello {0}, we refunded {1:C} for the broken plate of order {2}.";
    private const string SizeFormat = "您好{0}，盘子直径为 {1} 厘米，可以放入洗碗机清洗。";
    private const string LateFormat = "您好{0}，订单 {1} 的包裹将于 {2} 送达，给您带来不便，敬请谅解。";

    public static string Refund(string name, decimal amount, string order) =>
        string.Format(CultureInfo.InvariantCulture, RefundFormat, name, amount, order);

    public static string Size(string name, int cm) => string.Format(SizeFormat, name, cm);

    public static string Late(string name, string order, string day) =>
        string.Format(LateFormat, name, order, day);

    public static string LogLine(string code, int percent) =>
        string.Format("coupon {0} applied with {1}% off", code, percent);

    public static void Require(int percent)
    {
        if (percent is < 1 or > 90)
            throw new ArgumentException(string.Format("Discount of {0}% off is out of range.", percent));
    }
}
