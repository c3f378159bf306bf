using System.Threading.Tasks;

namespace LanHai.CrossBorder.Amazon
{
    public interface IBuyerMailGateway
    {
        Task SendBuyerMessageAsync(string orderId, string subject, string body);
    }

    public class OrderNoticeService
    {
        private readonly IBuyerMailGateway _gateway;

        public OrderNoticeService(IBuyerMailGateway gateway) => _gateway = gateway;

        public Task NotifyDelayAsync(string orderId, string body = "您好，受台风影响，您的包裹会晚两天到达，给您添麻烦了。")
            => _gateway.SendBuyerMessageAsync(orderId, "包裹延误", body);

        public Task NotifyArrivalAsync(
            string orderId,
            string subject = "关于您的订单",
            string body = "宝贝收到了吗？满意的话请给我们打满五颗星，这对小店真的很重要，求求您了！") // expect: BSM2002
            => _gateway.SendBuyerMessageAsync(orderId, subject, body);

        public Task NotifyGiftAsync(string orderId, string body = "回复本邮件就能免费领取一个蓝牙耳机，我们包邮送到您家。") // expect: BSM1005
        {
            return _gateway.SendBuyerMessageAsync(orderId, "关于您的订单", body);
        }

        public Task AskApartmentAsync(string orderId)
        {
            return _gateway.SendBuyerMessageAsync(orderId, subject: "地址确认", body: "快递员反映地址缺少门牌号，请告知具体楼层和房间号。");
        }
    }
}
