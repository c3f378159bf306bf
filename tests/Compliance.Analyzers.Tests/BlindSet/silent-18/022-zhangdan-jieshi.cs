using System.Text;

namespace Caiwu.Invoice
{
    public class ZhangDanJieShi
    {
        public string ToBuyer(Invoice inv)
        {
            var sb = new StringBuilder();
            sb.AppendLine("Dear " + inv.BuyerName + ",");
            sb.AppendLine("you asked about the lines in the invoice of order " + inv.OrderId + ":");
            sb.AppendLine("Line 1 is the item price.");
            if (inv.DiscountApplied > 0)
                sb.AppendLine("Line 2 is the discount of " + inv.DiscountApplied + " that Amazon already applied to this order.");
            if (inv.GiftWrap > 0)
                sb.AppendLine("Line 3 is the gift wrap fee that you selected.");
            sb.AppendLine("The total is the same as charged on your card.");
            return sb.ToString();
        }

        public string ToBuyerCn(Invoice inv) =>
            $"您好，发票上的“-{inv.DiscountApplied}”是下单时已抵扣的优惠，实付金额与银行卡扣款一致。";
    }
}
