using System.Text;

namespace Invoicing
{
    public class InvoiceMessageBuilder
    {
        public string BuildBuyerMessage(Invoice inv)
        {
            var sb = new StringBuilder();
            sb.AppendLine($"Hello {inv.BuyerName},");
            sb.AppendLine($"attached is the invoice for order {inv.OrderId} which you asked for.");
            sb.AppendLine($"Line 2 shows the promotion of {inv.Currency}{inv.Discount} that was already applied to this order.");
            if (inv.GiftCardPaid > 0)
                sb.AppendLine($"You paid {inv.Currency}{inv.GiftCardPaid} with your Amazon gift card balance, which is why the card amount is lower.");
            sb.AppendLine("VAT is included in the total.");
            return sb.ToString();
        }

        public string Zh(Invoice inv)
            => $"{inv.BuyerName} 您好，订单 {inv.OrderId} 的发票见附件，发票金额为扣除您已使用的优惠券后的实付金额。";
    }

    public record Invoice(string BuyerName, string OrderId, string Currency, decimal Discount, decimal GiftCardPaid);
}
