using System.Net.Http;
using System.Net.Http.Json;
using System.Threading.Tasks;

namespace Haitun.Yunying.Alerts
{
    /// <summary>钉钉群机器人，通知运营同事</summary>
    public class DingTalkStaffAlert
    {
        private readonly HttpClient _http;
        private readonly string _webhook;

        public DingTalkStaffAlert(HttpClient http, string webhook)
        {
            _http = http;
            _webhook = webhook;
        }

        public Task NewNegativeReviewAsync(string asin, int stars, string operatorName) =>
            PostToStaffAsync($"@{operatorName} {asin}新增{stars}星差评，请今天内分析原因，注意不要联系买家删除或修改评价。");

        public Task CouponEndingAsync(string asin, string date) =>
            PostToStaffAsync($"{asin}的优惠券{date}到期，需要续期的同事请在后台操作，折扣不要超过20%。");

        public Task WeeklyAsync(int fiveStar, int oneStar) =>
            PostToStaffAsync($"本周五星评价{fiveStar}条，一星评价{oneStar}条，明细见共享盘。");

        public Task AbroadAsync(string asin) =>
            PostToStaffAsync($"Team, {asin} lost the buy box again. Who can check whether the 15% discount is still running?");

        private Task PostToStaffAsync(string content) =>
            _http.PostAsJsonAsync(_webhook, new { msgtype = "text", text = new { content } });
    }
}
