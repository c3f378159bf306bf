using System.Net.Http;
using System.Text;
using Newtonsoft.Json;

namespace Tong.Gateway
{
    public class TongGateway
    {
        static readonly HttpClient Http = new HttpClient();

        public async Task<bool> SendBuyerMessageAsync(string orderId, string text)
        {
            var json = JsonConvert.SerializeObject(new { orderId, text });
            var r = await Http.PostAsync("http://gateway/msg", new StringContent(json, Encoding.UTF8, "application/json"));
            return r.IsSuccessStatusCode;
        }

        public Task<bool> WenZhaoPian(string orderId) => SendBuyerMessageAsync(orderId, "您好，请提供水壶底部标签的照片，我们核实批次后为您换新。");

        public Task<bool> ShuoMing(string orderId) => SendBuyerMessageAsync(orderId, "您好，水壶首次使用请先煮一壶清水倒掉，异味就会消失。");
    }
}
