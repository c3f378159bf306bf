using System.Collections.Generic;
using System.Net.Http;
using System.Threading.Tasks;

namespace Pay.WeChat
{
    public class RedPacketClient
    {
        private const string Endpoint = "https://api.mch.weixin.qq.com/mmpaymkttransfers/sendredpack";
        private const string Coupons = "/v3/marketing/favor/users/{openid}/coupons";

        private readonly HttpClient _http;
        public RedPacketClient(HttpClient http) => _http = http;

        public async Task<string> SendAsync(string openId, int fen)
        {
            var form = new Dictionary<string, string>
            {
                ["re_openid"] = openId,
                ["total_amount"] = fen.ToString(),
                ["send_name"] = "商城红包",
                ["act_name"] = "coupon_cashback",
            };
            var res = await _http.PostAsync(Endpoint, new FormUrlEncodedContent(form));
            if (!res.IsSuccessStatusCode)
                throw new HttpRequestException("微信红包发送失败：" + (int)res.StatusCode);
            return await res.Content.ReadAsStringAsync();
        }
    }
}
