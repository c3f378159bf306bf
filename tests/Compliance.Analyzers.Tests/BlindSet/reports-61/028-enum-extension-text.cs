namespace KidsBikes;

public enum Situation
{
    FlatTyre,
    WrongColour,
    Silent,
    Angry,
    Happy
}

public static class SituationTexts
{
    public static string ToBuyerMessage(this Situation s, BikeOrder o)
    {
        var hi = $"您好{o.BuyerName}，";
        return s switch
        {
            Situation.FlatTyre => hi + "内胎漏气属于保修范围，新内胎免费补寄，订单" + o.Id + "不用退回。",
            Situation.WrongColour => hi + "颜色发错了是我们的责任，您可以选换货或者全额退款。",
            Situation.Silent => hi + "您的订单已发货啦，感谢您的购买，祝您生活愉快！", // expect: BSM4002
            Situation.Angry => hi + "您要是再敢乱投诉，我们就找律师告您。", // expect: BSM4003
            Situation.Happy => hi + "满意的话请上去打满分，不满意千万别写评论，先来找我们。", // expect: BSM2003|BSM2002
            _ => throw new ArgumentOutOfRangeException(nameof(s), s, null)
        };
    }
}

public record BikeOrder(string Id, string BuyerName);
