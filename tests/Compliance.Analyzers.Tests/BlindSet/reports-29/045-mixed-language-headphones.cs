using System;

namespace SonicBay.CrossBorder;

public readonly record struct ReplyText(string Code, string En, string Zh);

public static class ReplyTable
{
    public static readonly ReplyText[] All =
    {
        new("HP-001", "Hold both buttons for five seconds to pair the earbuds again.", "同时长按两侧按键五秒即可重新配对。"),
        new("HP-002", "Your replacement earbuds left our warehouse today.", "您的替换耳机今天已从仓库发出。"),
        new("HP-003",
            "Want a refund plus a bonus? Simply get rid of that one-star review.", // expect: BSM2001|BSM2004
            "您好，这次的问题我们私下赔您20美元现金，支付宝或PayPal都可以。"), // expect: BSM1004|BSM1003|BSM3003
        new("HP-004",
            "Only happy with ten out of ten? Then tell Amazon. Anything less, tell us!", // expect: BSM2003
            "您好，请先别留评，有不满意的地方私信我们解决就好。"), // expect: BSM2003
        new("HP-005",
            "Regulars get early-bird prices, so stay tuned.", // expect: BSM1001|BSM1006
            "您好，耳机套属于易耗品，可在订单页面查看保修期限。"),
    };

    public static string Get(string code, bool zh)
    {
        var row = Array.Find(All, r => r.Code == code);
        return zh ? row.Zh : row.En;
    }
}
