namespace Ridge.Messaging.Templates;

internal static class Rewards
{
    internal const string Card = "20美元礼品卡";
    internal const string Days = "七天";
}

internal sealed class TemplateComposer
{
    private const string Greeting = "亲爱的顾客";
    private const string Sign = "Ridge Outdoor";

    public string ForReview(string order) =>
        $"{Greeting}，{Rewards.Days}内为订单{order}的帐篷写下真实评价，即可获得{Rewards.Card}。{Sign}"; // expect: BSM2001

    public string ForReturn(string order) =>
        $"{Greeting}，订单{order}的退货已收到，{Rewards.Days}内完成退款。{Sign}";

    public string ForPole(string order, string pole)
    {
        return $"{Greeting}，订单{order}弯曲的支架已用{pole}免费补发。{Sign}";
    }
}
