using System.Net.Http.Json;

namespace Ops.DingTalk;

// 钉钉群机器人：提醒客服同事，不发给买家
public class DingDingRobot
{
    private readonly HttpClient _http;
    public DingDingRobot(HttpClient http) => _http = http;

    public Task AlertStaffAsync(string token, string atMobile, int count)
    {
        var body = new
        {
            msgtype = "markdown",
            markdown = new
            {
                title = "合规提醒",
                text = $"#### 客服组注意\n今日拦截 {count} 条含“好评返现”“加微信”的站内信草稿，请各位同事立即修改，严禁向买家发送优惠券。"
            },
            at = new { atMobiles = new[] { atMobile }, isAtAll = false }
        };
        return _http.PostAsJsonAsync($"https://oapi.dingtalk.com/robot/send?access_token={token}", body);
    }
}
