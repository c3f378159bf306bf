namespace Brandgroup.Rhein.Care;

public static class CareScripts
{
    private static readonly (string Code, string En, string Zh)[] BuyerReplies =
    {
        ("R01",
            "We are sorry about the wrong colour. The blue one ships today and you may keep the red one.",
            "非常抱歉发错颜色，今天为您补发蓝色，红色的不用退回。"),
        ("R02",
            "If you would like to be compensated beyond the refund, tell us an amount and we will find an agreement.", // expect: BSM1003
            "除退款以外，您希望再补偿多少，我们可以商量。"), // expect: BSM1003
        ("R03",
            "Next time you order the same filter, tell us first, and it will be on the house.", // expect: BSM1006|BSM1005
            "下次您再买滤芯，先联系我们，给您免单。"), // expect: BSM1006|BSM1005|BSM1001
        ("R04",
            "The filter has to be changed every three months.",
            "滤芯每三个月更换一次。"),
    };

    public static (string En, string Zh) Find(string code)
    {
        foreach (var (c, en, zh) in BuyerReplies)
            if (c == code) return (en, zh);
        return (string.Empty, string.Empty);
    }
}
