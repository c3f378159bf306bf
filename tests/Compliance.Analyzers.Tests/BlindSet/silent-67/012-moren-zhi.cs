using System;
using System.Threading.Tasks;

namespace Shunfeng8.Crm.AmazonBuyer
{
    public class DeliveryQuestions
    {
        private readonly Func<string, string, Task> _send;

        public DeliveryQuestions(Func<string, string, Task> send) => _send = send;

        public Task AskGateAsync(
            string orderId,
            string message = "您好，承运人无法进入小区，请回复门禁密码或方便收货的时间。")
            => _send(orderId, message);

        public Task DelayAsync(
            string orderId,
            string message = "您好，包裹在海关滞留，预计晚三天送达。如您不愿等待，我们可取消订单并全额退款。")
            => _send(orderId, message);

        public async Task ManyAsync(string[] orderIds)
        {
            var compose = (string id, string tail = "地板样品与正式商品为同一批次，颜色以实物为准。") => $"订单 {id}：{tail}";

            string Tip(int code, string text = "评价导出失败，请先选择日期范围") => code == 0 ? "导出完成" : text;

            foreach (var id in orderIds)
                await _send(id, compose(id));

            Console.WriteLine(Tip(orderIds.Length));
        }
    }
}
