namespace Weiming.Crm;

public sealed class MaiJiaHuaShuKu
{
    // 随机取一句发给买家，避免内容重复
    private static readonly string[] JieShuYu =
    [
        "If you meet any problem with the drill, answer this mail and we solve it in 24 hours.",
        "By the way, your neighbor or friend who order with your name get us to send you $5, isn't it nice?", // expect: BSM1006|BSM1004|BSM1005
        "The warranty of your drill is 24 months from the day of delivery.",
    ];

    private static readonly List<string> KaiTouYu =
    [
        "亲，您的包裹已到当地派送站。",
        "亲，为感谢您的支持，随信附上一张满50减8的券，有效期30天。", // expect: BSM1002|BSM1001
        "亲，非常抱歉，海关查验导致您的包裹晚到两天。",
        .. QiTa(),
    ];

    private static IEnumerable<string> QiTa() => ["亲，想了解更多新款可以搜我们的公众号“维明工具”。"]; // expect: BSM3002|BSM3001|BSM3003|BSM1007

    public string Sui(Random r) => KaiTouYu[r.Next(KaiTouYu.Count)] + JieShuYu[r.Next(JieShuYu.Length)];
}
