using System.Net.Http;
using System.Net.Http.Json;
using System.Threading.Tasks;

namespace XiaDa.Erp.DingTalk;

/// <summary>钉钉群机器人：给运营同事的提醒，不发给买家</summary>
public class YunYingQunJiQiRen(HttpClient http)
{
    private const string Webhook = "https://oapi.dingtalk.com/robot/send?access_token=";

    public Task ChaPingTiXingAsync(string token, string asin, int xing)
        => FaAsync(token, $"【差评提醒】{asin} 新增 {xing} 星评论，请运营核对产品问题，严禁联系买家删评或返现！");

    public Task YouHuiQuanDaoQiAsync(string token, string asin)
        => FaAsync(token, $"【优惠券到期】{asin} 前台优惠券今晚 24 点结束，请确认是否续期，折扣不得低于毛利线。");

    public Task ZhanNeiXinLanJieAsync(string token, string orderId)
        => FaAsync(token, $"订单 {orderId} 的站内信含“好评返现”字样，已被系统拦截，请修改后重新提交。");

    private Task FaAsync(string token, string content)
        => http.PostAsJsonAsync(Webhook + token, new { msgtype = "text", text = new { content } });
}
