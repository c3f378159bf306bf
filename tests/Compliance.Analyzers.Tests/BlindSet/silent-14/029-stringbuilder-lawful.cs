using System.Text;

namespace ShelfMaster.Amz
{
    public class DamageReplyBuilder
    {
        public string Build(Order order, bool wantsRefund, bool partOnly)
        {
            var msg = new StringBuilder();
            msg.Append("Hi ").Append(order.BuyerName).AppendLine(",");
            msg.AppendLine("thank you for the photo. The upright is bent and you are not at fault.");

            if (wantsRefund)
            {
                msg.Append("We have refunded ");
                msg.AppendFormat("{0:C}", order.Total);
                msg.AppendLine(" to your card, and the rack need not come back.");
            }
            else if (partOnly)
            {
                msg.Append("A straight upright ");
                msg.AppendLine("ships tomorrow at no charge.");
            }
            else
            {
                msg.AppendLine("Please let us know what you prefer: a new upright or your money back.");
            }

            msg.Append("You can answer right here, ").Append(order.BuyerName).Append('.');
            return msg.ToString();
        }
    }
}
