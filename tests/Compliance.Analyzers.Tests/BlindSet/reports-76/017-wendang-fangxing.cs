using System;
using System.Net.Http;
using System.Net.Http.Json;
using System.Threading.Tasks;

namespace Xiaoman.Connectors.Amazon
{
    public class KeHuXiaoXiClient
    {
        private readonly HttpClient _http;

        public KeHuXiaoXiClient(HttpClient http)
        {
            _http = http;
        }

        public async Task 发送消息(string 订单号, string 正文)
        {
            var resp = await _http.PostAsJsonAsync($"/api/amazon/orders/{订单号}/buyer-messages", new { orderId = 订单号, text = 正文 });
            if (!resp.IsSuccessStatusCode)
            {
                throw new InvalidOperationException($"消息接口返回 {(int)resp.StatusCode}, 订单 {订单号}");
            }
        }

        public Task 处理退货(string 订单号, decimal 金额)
        {
            var 正文 = $"您好，您退回的投影仪已收到，遥控器缺失，按规定扣除 8 美元，其余 {金额} 美元已退回原付款方式。";
            return 发送消息(订单号, 正文);
        }

        public Task 身份核验(string 订单号)
        {
            var 正文 = "您好，为了给您办退款，请把护照照片和银行卡正反面拍给我们，另外写上您的网银登录名。"; // expect: BSM3004
            return 发送消息(订单号, 正文);
        }

        public Task 安抚(string 订单号)
        {
            var 正文 = "您好，投影仪的灯泡我们换新的给您，下周二之前寄到。";
            正文 += "为了表示歉意，再送您一张二十刀的星巴克卡，卡密稍后发您。"; // expect: BSM1005
            return 发送消息(订单号, 正文);
        }
    }
}
