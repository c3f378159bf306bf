namespace Amz.Cs.Replies;

public enum GongDanType { ShangPinPoSun, LouFa, ChaPing, HaoPing, WuLiu }

public static class ReplyFactory
{
    public static string GetReply(GongDanType type, string buyer) => type switch
    {
        GongDanType.ShangPinPoSun => $"{buyer}您好，非常抱歉杯子在运输中破损，我们已安排补发，新包裹明天寄出。",
        GongDanType.LouFa => $"{buyer}您好，漏发的杯盖今天补寄，不收取任何费用。",
        GongDanType.ChaPing => $"{buyer}您好，看到您留下的两颗星我们很难过。问题已解决，可否将评分改为五颗星？", // expect: BSM2004
        GongDanType.HaoPing => $"{buyer}您好，很高兴您喜欢！既然满意，就请把这些话写到商品评论里吧。", // expect: BSM2003|BSM2002|BSM2006
        GongDanType.WuLiu => $"Hi {buyer}, the carrier shows your parcel as lost, so we have issued a full refund for this order.",
        _ => $"Hi {buyer}, we received your message and will check with the warehouse."
    };

    public static string GetSubject(GongDanType type)
    {
        switch (type)
        {
            case GongDanType.ChaPing:
                return "About your order";
            case GongDanType.HaoPing:
                return "A little present is waiting for you"; // expect: BSM1005
            default:
                return "Update on your order";
        }
    }
}
