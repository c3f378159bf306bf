using System.Collections.Generic;
using System.Globalization;

namespace Yuntu.Kefu.I18n;

internal static class DuoYuyanXiaoxi
{
    private static readonly Dictionary<string, Dictionary<string, string>> Buyer = new()
    {
        ["zh-CN"] = new()
        {
            ["late"] = "您好，您的包裹因台风滞留在深圳，预计{0}送达，若届时未到请回复我们办理退款。",
            ["follow"] = "您好，关注我们店铺，下个月会员日全场好物抢先看，别错过哦。", // expect: BSM1007
            ["size"] = "您好，请问您需要的戒指是美码几号？我们确认后马上制作。",
        },
        ["zh-TW"] = new()
        {
            ["late"] = "您好，您的包裹因颱風延誤，預計{0}送達，若不便等候，我們可為您取消並全額退款。",
            ["follow"] = "親愛的顧客，結帳時輸入折扣碼「VIP88」即可現省八十八元，僅限您本人使用。", // expect: BSM1002|BSM1001
            ["size"] = "您好，請問戒指需要幾號？確認後我們立即製作。",
        },
        ["en-US"] = new()
        {
            ["late"] = "Hello, your parcel is stuck in Shenzhen because of typhoon, expected on {0}. If it not arrive we refund you.",
            ["follow"] = "Hello, only for you: buy the second one this week and pay just half of the price.", // expect: BSM1001
            ["size"] = "Hello, which US ring size do you need? We start to make it after your answer.",
        },
    };

    public static string Get(CultureInfo c, string key, params object[] args)
    {
        if (!Buyer.TryGetValue(c.Name, out var map))
        {
            map = Buyer["en-US"];
        }

        return args.Length == 0 ? map[key] : string.Format(c, map[key], args);
    }
}
