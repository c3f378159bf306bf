using System.Threading.Tasks;
using HuaYang.Platform.Amazon;

namespace HuaYang.Services
{
    public class DeliveryMessageService
    {
        private readonly ISpApiMessagingClient client;

        public DeliveryMessageService(ISpApiMessagingClient client)
        {
            this.client = client;
        }

        public Task AskPhoneForCustoms(string orderId) =>
            client.ConfirmDeliveryDetailsAsync(orderId, $"您好，订单{orderId}清关需要收件人的税号，请回复本消息提供，以便包裹放行。");

        public Task Appointment(string orderId) =>
            client.ConfirmDeliveryDetailsAsync(orderId, "您好，衣柜重85公斤，需预约送货上门，请问本周哪一天方便收货？");

        public Task Refunded(string orderId, decimal amount)
        {
            var text = $"您好，订单{orderId}的商品在仓库盘点时发现破损，无法发出。我们已取消订单并全额退款{amount:F2}美元，非常抱歉。";
            return client.CreateUnexpectedProblemAsync(orderId, text);
        }

        public Task Lost(string orderId)
        {
            var text = $"您好，承运商确认订单{orderId}的包裹丢失。您可以选择重新发货或者退款，请回复告知。";
            return client.CreateUnexpectedProblemAsync(orderId, text);
        }

        public Task Key(string orderId, string key)
        {
            return client.CreateDigitalAccessKeyAsync(orderId, $"您好，您的序列号为{key}，在“帮助-激活”中输入即可使用，一码仅限一台电脑。");
        }

        public Task Engraving(string orderId, string words) =>
            client.ConfirmCustomizationDetailsAsync(orderId, $"您好，请核对刻字内容：{words}。如需修改，请在24小时内回复。");
    }
}
