using System.Net.Http;
using System.Net.Http.Json;
using System.Text;
using System.Threading.Tasks;

namespace Lianyun.Ops.Alerts
{
    public class DingTalkAlert
    {
        private readonly HttpClient _http;
        private readonly string _webhook;

        public DingTalkAlert(HttpClient http, string webhook)
        {
            _http = http;
            _webhook = webhook;
        }

        public Task NotifyNegativeReviewAsync(ReviewAlert alert)
        {
            var md = new StringBuilder();
            md.AppendLine($"### 运营群提醒：{alert.Asin} 新增 {alert.Stars} 星评论");
            md.AppendLine($"- 店铺：{alert.StoreName}");
            md.AppendLine($"- 负责人：@{alert.OwnerMobile}");
            md.AppendLine("- 处理要求：今天下班前在工单里写明原因，属于质量问题的转品控");
            md.AppendLine("- 再次强调：任何同事不得联系买家删评、改评，不得承诺返现或送礼，违者按制度处罚");
            return PostAsync("差评提醒", md.ToString());
        }

        public Task NotifyCouponExpiringAsync(string store, int count)
        {
            var md = $"### 运营群提醒\n{store} 有 {count} 个后台优惠券三天后到期，请运营同事确认是否续期，折扣力度不要超过 20%。";
            return PostAsync("优惠券到期", md);
        }

        private Task PostAsync(string title, string text)
        {
            return _http.PostAsJsonAsync(_webhook, new { msgtype = "markdown", markdown = new { title, text } });
        }
    }
}
