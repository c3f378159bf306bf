using System.Net.Http.Json;

namespace Ops.Robot;

// 钉钉机器人，发内部运营群
public class DingRobot(HttpClient http, string webhook)
{
    public Task BadReviewAsync(string shop, string asin, int star) => Push(
        $"【差评提醒】店铺{shop} ASIN {asin} 新增{star}星差评，请产品经理排查质量原因，严禁联系买家删改评论。");

    public Task CouponAsync(string shop, string name, int pct) => Push(
        $"【促销】店铺{shop} 后台优惠券“{name}”折扣{pct}%今晚24点到期，请运营续期。");

    public Task TrainAsync() => Push(
        "【培训】周五下午三点，客服组全员：站内信红线（返现、礼品卡、加微信、索评）。");

    public Task StockAsync(string sku) => Push($"Staff notice: SKU {sku} sold out, Prime Day deal 20% off must be stopped in Seller Central.");

    private Task Push(string content) => http.PostAsJsonAsync(webhook, new
    {
        msgtype = "text",
        text = new { content },
        at = new { isAtAll = false }
    });
}
