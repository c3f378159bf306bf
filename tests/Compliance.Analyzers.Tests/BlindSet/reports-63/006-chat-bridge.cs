using System.Net.Http;
using System.Net.Http.Json;
using System.Threading.Tasks;

namespace CrossPort.ChatBridge
{
    /// 站内信 <-> 企业微信 桥接：客服在企微里回复，机器人转发到买家会话
    public class BuyerThreadForwarder
    {
        private readonly HttpClient _http;

        public BuyerThreadForwarder(HttpClient http)
        {
            _http = http;
        }

        public Task<HttpResponseMessage> ForwardAsync(string threadId, string shortcut, string orderId)
        {
            var message = Expand(shortcut, orderId);
            return _http.PostAsJsonAsync($"/threads/{threadId}/reply", new { text = message });
        }

        private static string Expand(string shortcut, string orderId)
        {
            if (shortcut == "/qh")
                return "亲，这款暂时没货了，麻烦您自己到订单页点一下取消，原因选“不想要了”就可以。"; // expect: BSM4001
            if (shortcut == "/tk")
                return $"您好，订单{orderId}已全额退款，通常3-5个工作日到账，请留意原付款账户。";
            if (shortcut == "/hk")
                return $"您好，下次想买直接找我们，不走平台，银行转账给您按出厂价算。"; // expect: BSM3003|BSM1001|BSM1006
            if (shortcut == "/dz")
                return $"您好，订单{orderId}的门牌号不完整，快递无法派送，请您补充楼栋和房间号。";
            return shortcut;
        }
    }
}
