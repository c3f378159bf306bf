namespace Foxglove.Agency.Letters;

internal sealed class OrchardDayDelayLetter : MarketplaceLetter
{
    public override string Locale => "en-GB";

    public override string Subject(OrderInfo o) => $"Later delivery of your order {o.Id}";

    public override string Body(OrderInfo o) => $"""
        Dear {o.FirstName},

        the kiln had to be repaired, so your tea set (order {o.Id}) will reach you on {o.NewDate:dd MMMM} instead of {o.OldDate:dd MMMM}.

        You may wait, or tell us in an answer to this message that you would rather not; we will then cancel the order for you and refund it in full.

        Orchard Day customer care
        """;

    public string BodyZh(OrderInfo o) => $"""
        {o.FirstName}，您好：

        由于窑炉检修，您的茶具（订单 {o.Id}）将于 {o.NewDate:M月d日} 送达，比原定日期晚。

        您可以继续等待；若不愿等待，请回复本消息，我们会为您取消订单并全额退款。

        果园日客服
        """;
}
