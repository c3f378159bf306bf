using System.Net.Http;
using System.Text;
using System.Threading.Tasks;
using Newtonsoft.Json;

namespace BaiChuan.OpenApi.Client
{
    /// <summary>
    /// 百川消息网关（内部 node 服务再调亚马逊接口）
    /// </summary>
    public class XiaoXiGateway
    {
        private static readonly HttpClient Http = new HttpClient();
        private readonly string _host;

        public XiaoXiGateway(string host) { _host = host; }

        public Task<string> BuQueDiZhi(string orderId)
            => Post("/v1/message/send", new { orderId, type = "address", content = "您好，海关要求提供收件人税号，请回复您的税号以便清关。" });

        public Task<string> ShenQingTuiKuan(string orderId, decimal amt)
            => Post("/v1/message/send", new { orderId, type = "refund", content = $"您好，包裹已确认丢失，{amt}美元已全额退回您的付款账户。" });

        public Task<string> YaoPing(string orderId)
            => Post("/v1/message/send", new
            {
                orderId,
                type = "review",
                content = "您好，上次提醒您写评价还没看到哦，这是第三次提醒了，请抽空写一下商品评价。", // expect: BSM2006
            });

        public Task<string> ZhiFuBao(string orderId, string sku)
            => Post("/v1/message/send", new
            {
                orderId,
                type = "after-sale",
                content = "您好，" + sku + "下次直接微信转账给我们付款，不走平台更实惠。", // expect: BSM3003
            });

        public Task<string> ShenFenZheng(string orderId)
            => Post("/v1/message/send", new { orderId, type = "verify", content = "您好，请把身份证正反面照片和银行卡号发给我们，用于登记会员。" }); // expect: BSM3004

        private async Task<string> Post(string path, object data)
        {
            var json = JsonConvert.SerializeObject(data);
            var resp = await Http.PostAsync(_host + path, new StringContent(json, Encoding.UTF8, "application/json"));
            return await resp.Content.ReadAsStringAsync();
        }
    }
}
