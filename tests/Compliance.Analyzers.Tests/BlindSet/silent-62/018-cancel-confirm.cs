using System.Threading.Tasks;

namespace Lantern.Orders.Cancellation
{
    public class CancellationResponder
    {
        private readonly IBuyerSellerMessages _messages;

        public CancellationResponder(IBuyerSellerMessages messages) => _messages = messages;

        public async Task RespondAsync(CancelRequest r)
        {
            if (r.Shipped)
            {
                await _messages.ReplyAsync(r.OrderId,
                    $"Hello, order {r.OrderId} was already on the van when you asked us to cancel it. Refuse the parcel or return it with the label from Your Orders; the refund follows as soon as it is back.");
                return;
            }

            await _messages.ReplyAsync(r.OrderId,
                $"Hello, as you wished, we cancelled order {r.OrderId}. Your card has not been charged.");
        }

        public Task RespondZhAsync(CancelRequest r) => _messages.ReplyAsync(r.OrderId,
            r.Shipped
                ? $"您好，您申请取消时订单 {r.OrderId} 已经发出，您可以拒收，包裹退回后我们全额退款。"
                : $"您好，已按您的要求取消订单 {r.OrderId}，不会产生任何扣款。");
    }

    public record CancelRequest(string OrderId, bool Shipped);
}
