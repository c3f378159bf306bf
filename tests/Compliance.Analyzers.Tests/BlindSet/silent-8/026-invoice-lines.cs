using System.Collections.Generic;
using System.Globalization;

namespace LanTu.Erp.Invoicing
{
    public class InvoiceTextBuilder
    {
        public IEnumerable<string> Lines(InvoiceDto d)
        {
            yield return $"Invoice {d.Number} for order {d.OrderId}";
            yield return $"Subtotal {d.SubTotal.ToString("C", CultureInfo.GetCultureInfo("en-US"))}";
            if (d.Discount > 0)
                yield return $"Discount already applied to this order: -{d.Discount:F2}";
            if (d.CouponUsed)
                yield return "Amazon coupon used at checkout: included in the amount above";
            yield return $"Paid by gift card: {d.GiftCard:F2}, by credit card: {d.Card:F2}";
        }

        public string Explain(string buyer, InvoiceDto d) =>
            $"Dear {buyer}, the invoice shows {d.Discount:F2} as a discount because the coupon you clipped on the product page was applied to this order. The VAT is calculated from the reduced price.";

        public string ExplainZh(string buyer, InvoiceDto d) =>
            $"{buyer}您好，发票上的折扣{d.Discount:F2}是您下单时已经使用的优惠，税额按折后价计算。";
    }

    public record InvoiceDto(string Number, string OrderId, decimal SubTotal, decimal Discount, bool CouponUsed, decimal GiftCard, decimal Card);
}
