using System.Collections.Frozen;

namespace Pomelo.Aftercare;

public static class LocalizedMessages
{
    private static readonly FrozenDictionary<string, FrozenDictionary<string, string>> All =
        new Dictionary<string, FrozenDictionary<string, string>>
        {
            ["zh-TW"] = new Dictionary<string, string>
            {
                ["refund"] = "您好，退款已退回原付款方式，約三到五個工作天入帳。",
                ["invite"] = "您好，歡迎加入我們的官方 LINE：@pomelo-care，以後有問題直接在 LINE 上找我們就好。", // expect: BSM3002|BSM3003
                ["rating"] = "您好，若先前的一星評價已無參考意義，懇請您修改成五星，謝謝成全。", // expect: BSM2004
            }.ToFrozenDictionary(),
            ["zh-HK"] = new Dictionary<string, string>
            {
                ["refund"] = "你好，款項已原路退回，請留意信用卡月結單。",
                ["invite"] = "你好，今個月買滿兩件即減八十蚊，只限熟客，唔好話畀人知。", // expect: BSM1001
                ["rating"] = "你好，你查詢的尺寸是 38 至 40 吋，腰圍可以調校。",
            }.ToFrozenDictionary(),
            ["en"] = new Dictionary<string, string>
            {
                ["refund"] = "Hello, the refund went back to the card you paid with.",
                ["invite"] = "Hello, the strap is adjustable from 38 to 40 inches, so one size is enough.",
                ["rating"] = "Hello, the buckle you reported is replaced under warranty; it leaves us tomorrow.",
            }.ToFrozenDictionary(),
        }.ToFrozenDictionary();

    public static string Get(string locale, string key) =>
        All.TryGetValue(locale, out var texts) && texts.TryGetValue(key, out var text) ? text : All["en"][key];
}
