using System.Net.Http;
using System.Net.Http.Json;
using System.Threading.Tasks;

namespace Haitong.Alert
{
    /// <summary>钉钉群机器人，通知运营同事</summary>
    public class DingTalkStaffRobot
    {
        private readonly HttpClient _http;
        private readonly string _webhook;

        public DingTalkStaffRobot(HttpClient http, string webhook)
        {
            _http = http;
            _webhook = webhook;
        }

        public Task NewBadReviewAsync(string asin, int stars)
            => PushAsync($"【差评预警】ASIN {asin} 新增一条 {stars} 星评论，请运营同事今天下班前排查产品问题，切勿联系买家要求改评。");

        public Task CouponEndingAsync(string store, int hours)
            => PushAsync($"【优惠券到期】店铺 {store} 的八折优惠券还有 {hours} 小时结束，请负责人到卖家后台续期。");

        public Task StockLowAsync(string sku, int left)
            => PushAsync($"【库存】{sku} 仅剩 {left} 件，请采购尽快下单。");

        private async Task PushAsync(string content)
        {
            var resp = await _http.PostAsJsonAsync(_webhook, new { msgtype = "text", text = new { content } });
            resp.EnsureSuccessStatusCode();
        }
    }
}
