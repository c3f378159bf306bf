using System.Text;

namespace Ledgerline.Invoicing
{
    public class InvoiceMessageBuilder
    {
        // 买家索要发票时的回复
        public string BuildBuyerMessage(Invoice inv)
        {
            var sb = new StringBuilder();
            sb.AppendLine($"尊敬的{inv.BuyerName}：");
            sb.AppendLine();
            sb.AppendLine($"您要的订单{inv.OrderId}的发票见附件。");
            if (inv.CouponAmount > 0)
                sb.AppendLine($"“优惠券”一行的{inv.CouponAmount:C}是您付款时已经抵扣的金额。");
            if (inv.GiftCardAmount > 0)
                sb.AppendLine($"您用礼品卡支付了{inv.GiftCardAmount:C}，发票上不显示支付方式。");
            if (inv.QuantityDiscount > 0)
                sb.AppendLine($"本订单的批量折扣{inv.QuantityDiscount:P0}已经生效，包含在不含税价格中。");
            sb.AppendLine();
            sb.Append("账簿文具财务部");
            return sb.ToString();
        }
    }
}
