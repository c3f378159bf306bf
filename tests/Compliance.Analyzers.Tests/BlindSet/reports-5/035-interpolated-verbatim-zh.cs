using System.Threading.Tasks;

namespace Fenghuo.Sender
{
    public class DeliveredHandler : IEventHandler<OrderDelivered>
    {
        private readonly IZhanNeiXin _znx;
        public DeliveredHandler(IZhanNeiXin znx) { _znx = znx; }

        public async Task HandleAsync(OrderDelivered e)
        {
            // expect@+3: BSM2001
            await _znx.SendAsync(e.OrderId, $@"{e.BuyerName} 您好：
您购买的{e.ProductName}已送达。
上传视频评价的买家，我们会额外赠送{e.GiftName}一份，回复本消息领取。
{e.ShopName}");
        }

        public async Task HandleLostAsync(OrderDelivered e)
        {
            await _znx.SendAsync(e.OrderId, $@"{e.BuyerName} 您好：
您购买的{e.ProductName}在运输途中遗失，我们深表歉意。
全额退款已经提交，预计三到五个工作日到账。
{e.ShopName}");
        }
    }

    public record OrderDelivered(string OrderId, string BuyerName, string ProductName, string GiftName, string ShopName);
}
