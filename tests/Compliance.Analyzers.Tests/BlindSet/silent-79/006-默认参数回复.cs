using System.Threading.Tasks;

namespace LanHai.CrossBorder.Amazon
{
    public interface IBuyerMailGateway
    {
        Task SendBuyerMessageAsync(string orderId, string subject, string body);
    }

    public class OrderQuestionService
    {
        private readonly IBuyerMailGateway _gateway;

        public OrderQuestionService(IBuyerMailGateway gateway) => _gateway = gateway;

        public Task RefuseDiscountAsync(string orderId, string body = "您好，店里没有给老顾客的折扣，也不发优惠码，页面标价就是成交价。")
            => _gateway.SendBuyerMessageAsync(orderId, "关于您询问的价格", body);

        public Task RefuseOffAmazonAsync(
            string orderId,
            string subject = "关于您的询问",
            string body = "您好，我们不能通过微信或电话联系，也不接受私下转账，请在亚马逊上付款，有问题回复本消息即可。")
            => _gateway.SendBuyerMessageAsync(orderId, subject, body);

        public Task AskEngravingAsync(string orderId, string body = "您好，请确认杯子上要刻的名字和字体，确认后才能开始制作。")
        {
            return _gateway.SendBuyerMessageAsync(orderId, "刻字确认", body);
        }

        public Task AskTaxNumberAsync(string orderId)
        {
            return _gateway.SendBuyerMessageAsync(orderId, subject: "清关资料", body: "您好，海关要求提供收件人的税号才能放行，请回复税号。");
        }
    }
}
