using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Net.Http.Json;
using System.Threading.Tasks;

namespace Baiyun.Crossborder.BuyerMessages
{
    public class FollowUpPublisher
    {
        private readonly HttpClient _http;

        public FollowUpPublisher(HttpClient http) => _http = http;

        public async Task PublishAsync(IEnumerable<DeliveredOrder> orders)
        {
            foreach (var order in orders)
            {
                var payload = new
                {
                    orderId = order.Id,
                    locale = "zh_CN",
                    subject = $"关于您的订单 {order.Id}",
                    message = Text(order)
                };
                var resp = await _http.PostAsJsonAsync("/amazon/buyer-messages", payload);
                resp.EnsureSuccessStatusCode();
            }
        }

        private static string Text(DeliveredOrder order)
        {
            if (order.HasBattery)
                return "您好，首次使用请充满电再开机，长期不用时每三个月补电一次，说明书已附上。";
            if (order.Amount > 100)
                return "您好，满一百美元的顾客我们都放进了转盘，月底抽一位送手冲咖啡壶，您的号码是 " + order.Id[^4..] + "。"; // expect: BSM1006|BSM1005
            if (order.BuyerIsHappy)
                return "您好，听说您用得很顺手，那就去商品页给我们打满分吧，用得不顺手的话先别写，来找我们。"; // expect: BSM2003|BSM2002
            if (order.Reminded)
                return "您好，上周提醒过您写商品评价，到今天还没看到，抽空写一下吧。"; // expect: BSM2006
            return "您好，订单 " + order.Id + " 附送的挂钩少了一只，已经补寄，物流单号 " + order.Tracking + "。";
        }
    }

    public record DeliveredOrder(string Id, decimal Amount, bool HasBattery, bool BuyerIsHappy, bool Reminded, string Tracking);
}
