using System;
using System.Threading.Tasks;

namespace Shunfeng8.Crm.AmazonBuyer
{
    public class BuyerNotifier
    {
        private readonly Func<string, string, Task> _send;

        public BuyerNotifier(Func<string, string, Task> send)
        {
            _send = send;
        }

        public Task RemindAsync(
            string orderId,
            string message = "亲，给我们点个满分好评吧，拜托拜托，客服妹子的绩效全靠您了！") // expect: BSM2002
            => _send(orderId, message);

        public Task AskAddressAsync(
            string orderId,
            string message = "您好，快递反馈地址缺少门牌号，请回复完整地址，以便我们尽快发货。")
            => _send(orderId, message);

        public async Task BatchAsync(string[] orderIds)
        {
            var compose = (string id, string tail = "回复“要”，即可进入我们的老客户福利群抽奖。") => $"订单 {id}：{tail}"; // expect: BSM1006

            string Closing(string lang, string text = "如有问题请回复本消息。") => lang == "zh" ? text : "Please reply here with any question.";

            foreach (var id in orderIds)
                await _send(id, compose(id) + Closing("zh"));
        }
    }
}
