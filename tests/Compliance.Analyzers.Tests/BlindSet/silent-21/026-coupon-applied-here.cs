namespace Kontor.Amazon.Invoice;

public static class InvoiceReplies
{
    public static string Explain(string locale, string orderId, decimal coupon) => locale switch
    {
        "zh-Hans" => $"您好，订单 {orderId} 结算时已使用您的优惠券，抵扣 {coupon} 欧元，发票金额为抵扣后的金额。",
        "zh-Hant" => $"您好，訂單 {orderId} 的發票已扣除您結帳時使用的折價券 {coupon} 歐元。",
        _ => $"Hello, the line 'Promotion' on the invoice of order {orderId} is the coupon of {coupon} EUR you clipped before you ordered; it was already applied.",
    };

    public static string NotApplied(string orderId) =>
        $"Hello, the coupon was not applied to order {orderId} because it had expired on the day you ordered. We cannot add it afterwards.";

    public static string Vat(string orderId) =>
        $"Hello, the 19% on the invoice of {orderId} are VAT. If your company is outside Germany, reply here and we correct the invoice.";
}
