using System.Net.Http;
using System.Net.Http.Json;
using System.Threading.Tasks;

namespace Xunda.OrderHub.Neibu;

/// <summary>企业微信群机器人，通知客服组同事</summary>
public class QiweiRobot
{
    private readonly HttpClient _http;
    private readonly string _key;

    public QiweiRobot(HttpClient http, string key)
    {
        _http = http;
        _key = key;
    }

    public Task ZaobanAsync(int daiHuifu, int chaping) =>
        PushAsync($"各位同事早上好，今天待回复来信 {daiHuifu} 封，新增差评 {chaping} 条，请二十四小时内处理完。");

    public Task PeixunAsync() =>
        PushAsync("客服组全体：周五下午三点合规培训，重点讲为什么不能让买家改差评、不能送礼品卡、不能加微信，缺席扣绩效。");

    public Task JiangliAsync(string xingming, int danliang) =>
        PushAsync($"恭喜{xingming}本月处理工单 {danliang} 单拿下第一，奖励京东卡五百元，请到人事处领取，大家继续加油！");

    public Task NeigouAsync() =>
        PushAsync("员工内购开始了，仓库退货机三折，凭工牌领取内购券，每人限两张，链接在内网公告里。");

    public Task FengxianAsync(string dianpu, string yuangong) =>
        PushAsync($"【警告】店铺 {dianpu} 的客服 {yuangong} 草稿里写了“好评返现”，已被系统拦截，请组长立即找他谈话。");

    private async Task PushAsync(string content)
    {
        var resp = await _http.PostAsJsonAsync(
            $"https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key={_key}",
            new { msgtype = "text", text = new { content } });
        resp.EnsureSuccessStatusCode();
    }
}
