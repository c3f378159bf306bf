using System.Net.Http;
using System.Text;
using System.Threading.Tasks;

namespace Yuehai.Erp.Channel
{
    public class LegacyMessagePusher
    {
        private readonly HttpClient _http = new HttpClient();

        public async Task<bool> PushAsync(string orderId, string buyer, int scene)
        {
            string message = scene switch
            {
                1 => "Dear " + buyer + ", we had to split order " + orderId + " into two parcels; the second one arrives a day later.",
                2 => "Dear " + buyer + ", as our apology we give you $8 store credit for any other product in our shop.", // expect: BSM1003|BSM1006
                3 => buyer + " 您好，加我們的 Telegram 頻道 @lantu_deal，聊天更方便。", // expect: BSM3002|BSM3001
                4 => buyer + " 您好，您的退貨已簽收，退款將於兩個工作天內原路退回。",
                _ => string.Empty,
            };

            if (message.Length == 0) return false;
            var content = new StringContent("{\"orderId\":\"" + orderId + "\",\"message\":\"" + message + "\"}", Encoding.UTF8, "application/json");
            using var resp = await _http.PostAsync("https://hub.internal/api/messages", content);
            return resp.IsSuccessStatusCode;
        }
    }
}
