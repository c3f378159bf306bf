namespace Erp.Notify.DingTalk;

/// <summary>钉钉群机器人：通知内部运营同事</summary>
public class YunYingQunJiQiRen(IHttpClientFactory factory)
{
    public Task ChaPingTiXingAsync(string asin, int stars) => PushToStaffAsync(
        "差评提醒", $"ASIN {asin} 新增 {stars} 星评价，请运营同事今天内排查质量问题，禁止联系买家删评、禁止返现。");

    public Task QuanDaoQiAsync(string asin) => PushToStaffAsync(
        "优惠券到期", $"ASIN {asin} 的前台优惠券明天到期，请运营确认是否续期。");

    public Task YuSuanAsync(decimal money) => PushToStaffAsync(
        "Budget", $"Team, the deal budget of this week has {money} left. Stop the 20% off Lightning Deal when it is used up.");

    private async Task PushToStaffAsync(string title, string markdown)
    {
        var http = factory.CreateClient("dingtalk");
        await http.PostAsJsonAsync("robot/send", new { msgtype = "markdown", markdown = new { title, text = markdown } });
    }
}
