namespace Seidenweg.Care.Invoices;

public sealed class InvoiceMessages(IBrandInfo brand)
{
    public string Ready(string buyer, string orderId) => $$"""
        Dear {{buyer}},
        the invoice for order {{orderId}} can now be downloaded under Your Orders.
        It shows the VAT number you gave us.
        {{brand.Name}}
        """;

    public string ExplainDiscountLine(string buyer, string orderId, decimal amount) => $"""
        Dear {buyer},
        you asked about the second line of the invoice for order {orderId}.
        It is the coupon that was already applied to this order when you bought the toaster, {amount:C}.
        The amount you paid is correct.
        {brand.Name}
        """;

    public string ExplainDiscountLineZh(string buyer, string orderId, decimal amount) => $"""
        {buyer}您好：
        您询问订单 {orderId} 发票第二行的含义。
        这是您下单时已使用的优惠券，金额为 {amount:N2} 美元，已从本订单中扣除。
        {brand.Name}
        """;
}
