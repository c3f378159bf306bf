using System.Net.Http.Json;

namespace YinHe.NeiBu;

/// <summary>推送到运营部飞书群的机器人</summary>
public class YunYingQunJiQiRen
{
    private readonly HttpClient _http;
    private readonly string _webhook;

    public YunYingQunJiQiRen(HttpClient http, string webhook)
    {
        _http = http;
        _webhook = webhook;
    }

    public Task RiBaoAsync(int quan, int chaPing) =>
        FaQunAsync($"【运营日报】昨日核销优惠券 {quan} 张，新增差评 {chaPing} 条，请各店铺负责人今天处理完。");

    public Task YuSuanAsync(decimal yuE) =>
        FaQunAsync($"【预算】站内 Coupon 预算剩余 {yuE:N0} 美元，低于阈值，请产品经理在后台续费或下架促销。");

    public Task PeiXunAsync() =>
        FaQunAsync("【培训】再次提醒各位同事：站内信里不得出现好评返现、送礼品卡、加微信等内容，违者按制度处理。");

    private async Task FaQunAsync(string content)
    {
        var payload = new { msg_type = "text", content = new { text = content } };
        var resp = await _http.PostAsJsonAsync(_webhook, payload);
        resp.EnsureSuccessStatusCode();
    }
}
