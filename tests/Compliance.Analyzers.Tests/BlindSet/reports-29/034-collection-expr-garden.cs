namespace Hedgerow.Garden.Campaigns;

public static class AmazonDripSequence
{
    public static readonly List<string> Steps =
    [
        "Hi! Soak the seeds overnight before you sow them, they come up twice as fast.",
        "Hi! We're running a draw for a greenhouse this spring and your order number is your ticket.", // expect: BSM1006
        "Hi! Seedlings weak? Put the tray closer to the window and water it from below.",
        "Hi! Would you be so kind as to turn your three stars into five?", // expect: BSM2004
        "Hi! Did we mention that nice people get nice prices? Ask us before you reorder.", // expect: BSM1001
    ];

    public static IReadOnlyDictionary<string, string[]> ByLocale { get; } = new Dictionary<string, string[]>
    {
        ["en"] = [.. Steps],
        ["zh-Hans"] =
        [
            "您好，种子请先浸泡一夜再播种。",
            "您好，关注我们的公众号“绿篱花园”，领取满减券。", // expect: BSM1002|BSM3002|BSM3003|BSM1001
        ],
        ["zh-Hant"] =
        [
            "您好，育苗盤若有破損，我們會免費補寄一個。",
            "您好，麻煩您幫忙寫個好評，字數不限，五星就好。", // expect: BSM2002
        ],
    };
}
