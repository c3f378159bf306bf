using System;
using System.Net.Http;
using System.Net.Http.Json;
using System.Threading.Tasks;

namespace WanXiang.Erp.Notify
{
    /// <summary>钉钉群机器人，通知内部客服、运营</summary>
    public class DingTalkStaffNotifier
    {
        private readonly HttpClient _http;
        private readonly string _webhook;

        public DingTalkStaffNotifier(HttpClient http, string webhook)
        {
            _http = http;
            _webhook = webhook;
        }

        public Task ChaPingYuJing(string asin, int star) =>
            NotifyStaffAsync($"【差评预警】{asin} 新增{star}星评价，请运营跟进产品问题。注意：不得联系买家删除差评或承诺返现。");

        public Task YouHuiQuanDaoQi(string name) =>
            NotifyStaffAsync($"优惠券“{name}”将于明天到期，请在卖家后台续期，折扣维持20%。");

        public Task PeiXun() =>
            NotifyStaffAsync("全体客服：周五下午培训，主题是站内信红线，例如不能写“好评送礼品卡”“加微信领优惠券”。");

        public Task ShiftAsync(string agent) =>
            NotifyStaffAsync($"@{agent} reminder for agents: a buyer who asks for a coupon gets macro P1 (refusal). Do not offer a discount.");

        private async Task NotifyStaffAsync(string content)
        {
            var r = await _http.PostAsJsonAsync(_webhook, new { msgtype = "text", text = new { content } });
            r.EnsureSuccessStatusCode();
        }
    }
}
