using System.Net.Http;
using System.Net.Http.Json;
using System.Threading.Tasks;

namespace Qianwan.Duodian.Infrastructure.DingTalk;

public class DingDingJiQiRen
{
    private readonly HttpClient _http;

    public DingDingJiQiRen(HttpClient http) => _http = http;

    public Task ChaPingJingBaoAsync(string asin, int xing, string zhuGuan)
        => TuiSongAsync($"【差评预警】{asin} 新增{xing}星评价，@{zhuGuan} 请在24小时内处理订单问题，禁止联系买家删评或承诺返现。");

    public Task HuoDongShenPiAsync(string dianPu, int zheKou)
        => TuiSongAsync($"【活动审批】{dianPu} 申请秒杀{zheKou}折，优惠券预算已超，请运营总监审批。");

    public Task PeiXunAsync()
        => TuiSongAsync("各位同事：周五下午三点合规培训，主题《好评返现、礼品卡、加微信——站内信的三条红线》，请客服组全员参加。");

    private async Task TuiSongAsync(string content)
    {
        var resp = await _http.PostAsJsonAsync("robot/send", new { msgtype = "text", text = new { content } });
        resp.EnsureSuccessStatusCode();
    }
}
