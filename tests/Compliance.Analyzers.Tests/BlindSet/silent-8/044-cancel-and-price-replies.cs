using System;
using System.Threading.Tasks;

namespace LanTu.Erp.Kefu.Replies
{
    public class OrderChangeReplies
    {
        private readonly IReplySender _sender;
        public OrderChangeReplies(IReplySender sender) => _sender = sender;

        public async Task SendAsync(OrderCase c)
        {
            string text;
            if (c.Kind == "buyer_cancel")
                text = $"Dear {c.Buyer}, as you asked, we have cancelled order {c.OrderId}. You have not been charged.";
            else if (c.Kind == "out_of_stock")
                text = $"Dear {c.Buyer}, the item is sold out. We have cancelled order {c.OrderId} for you and refunded the full amount. We are sorry for the trouble.";
            else if (c.Kind == "coupon_question")
                text = $"Dear {c.Buyer}, the coupon was not applied to order {c.OrderId} because it had expired the day before. We are not able to add it afterwards.";
            else if (c.Kind == "shui_fei")
                text = $"{c.Buyer}您好，订单{c.OrderId}多收的税费{c.Amount:F2}美元已由亚马逊原路退回，与折扣无关。";
            else
                text = $"{c.Buyer}您好，您问的赠送包装属于下单时的付费选项，发货后无法补加，请您谅解。";

            await _sender.ReplyToBuyerAsync(c.OrderId, text);
        }
    }

    public record OrderCase(string Kind, string OrderId, string Buyer, decimal Amount);
    public interface IReplySender { Task ReplyToBuyerAsync(string orderId, string text); }
}
