namespace Shulan.AfterSales;

/// <summary>appsettings: AfterSales:Amazon. 默认文案，客户可覆盖。</summary>
public class AfterSalesOptions
{
    public const string Section = "AfterSales:Amazon";

    public bool Enabled { get; set; } = true;
    public int DelayDays { get; set; } = 5;

    public string DelayedMessage { get; set; } =
        "Your order {OrderId} could not leave in time. New delivery date: {Date}. If you no longer need it, we refund it at once.";

    public string DeliveredMessage { get; set; } =
        "Your order {OrderId} has arrived. How about {DiscountPercent} less on the second one?"; // expect: BSM1001

    public string LowRatingMessage { get; set; } =
        "We saw {Stars} stars. What would we have to do so that you turn them into five?"; // expect: BSM2004

    public string RefundOfferMessage { get; set; } =
        "为了不影响双方，您撤销退货申请、留下商品，我们私下补您{Amount}元，您看可以吗？"; // expect: BSM1003|BSM3003|BSM1004

    public string PartsMessage { get; set; } =
        "您好，缺少的螺丝包已经寄出，单号{TrackingNo}，无需您承担任何费用。";
}
