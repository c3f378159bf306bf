using System.Threading.Tasks;

namespace Hongda.Warehouse.Messaging
{
    public class LargeItemNotifier
    {
        private readonly ISpApiMessageClient _client;

        public LargeItemNotifier(ISpApiMessageClient client) => _client = client;

        public async Task ScheduleAsync(string orderId, string window)
        {
            var text = $"您好，订单 {orderId} 的沙发预计 {window} 送达，送货司机会提前拨打您订单上的电话，请保持畅通。";
            await _client.ConfirmDeliveryAsync(orderId, text);
        }

        public async Task WrongPhoneAsync(string orderId)
        {
            var text = "您好，承运人反映订单上的收件电话无法接通，请您在亚马逊账户中更新，或直接回复合适的送货时间。";
            await _client.ConfirmDeliveryAsync(orderId, text);
        }

        public async Task NoLiftAsync(string orderId)
        {
            var text = "您好，沙发重 78 公斤，请问您家楼层是否有电梯？没有电梯的话，我们需要加派一名工人，不另外收费。";
            await _client.ConfirmDeliveryAsync(orderId, text);
        }
    }
}
