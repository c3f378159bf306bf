namespace Harrow.Bicycle.Works;

public sealed class SmsLines
{
    private static readonly string[] BuyerOpeners =
    [
        "Your frame is in the paint shop and will be three days late. Sorry about that.",
        "Your wheelset was delivered without the rim tape. A roll is on its way to you.",
    ];

    private static readonly IReadOnlyList<string> BuyerClosers =
    [
        "Skip the middleman next time: our own shop does the same forks for less.", // expect: BSM3003|BSM1001
        "Reply to this message if the stem creaks.",
        "Pay us by bank transfer for the spare hanger and we'll leave the fees out of it.", // expect: BSM3003|BSM1001
        "Put your name down for the Harrow riders' circle and every spring you ride a new prototype home.", // expect: BSM1006|BSM1007|BSM1005
    ];

    private static readonly List<string> BuyerZh =
    [
        "您的车架喷漆延误三天，敬请谅解。",
        "下次想买轮组直接找我们，不走平台更划算。", // expect: BSM3003
        "老客户有专属群，入群每月抽一辆折叠车。", // expect: BSM1006|BSM3002|BSM3003
    ];

    public string Compose(int opener, int closer, bool zh) =>
        zh ? BuyerZh[closer % BuyerZh.Count] : $"{BuyerOpeners[opener]} {BuyerClosers[closer]}";
}
