using System.Net.Http.Json;

namespace NeiBu.TongZhi;

// 推送到企业微信内部群（仅员工可见）
public class QiWeiJiQiRen(HttpClient http, string webhook)
{
    public Task ChaPingTiXing(string asin, string dian) => http.PostAsJsonAsync(webhook, new
    {
        msgtype = "text",
        text = new { content = $"【运营提醒】{dian} 的 {asin} 新增一条一星差评，请运营同事今天内排查产品问题，严禁联系买家改评。" }
    });

    public Task PeiXun() => http.PostAsJsonAsync(webhook, new
    {
        msgtype = "text",
        text = new { content = "【培训】各位同事：站内信不得出现优惠券、返现、加微信、索要好评等内容，违者扣当月绩效。" }
    });

    public Task FuLi() => http.PostAsJsonAsync(webhook, new
    {
        msgtype = "text",
        text = new { content = "【行政】中秋礼盒已到前台，请各部门同事周五前领取，每人一份。" }
    });
}
