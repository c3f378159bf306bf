namespace Brightwood.Luthiers.Messaging;

public abstract record BuyerNote(string OrderId)
{
    public sealed record Setup(string OrderId, string Gauge) : BuyerNote(OrderId);
    public sealed record Arrived(string OrderId, string Model) : BuyerNote(OrderId);
    public sealed record StringsMissing(string OrderId) : BuyerNote(OrderId);
    public sealed record OneYearOn(string OrderId) : BuyerNote(OrderId);
}

public static class BuyerNotes
{
    public static string Render(this BuyerNote note) => note switch
    {
        BuyerNote.Setup { Gauge: var g } =>
            $"Your guitar left the bench strung with {g}. Let the neck settle for a day before you touch the truss rod.",
        BuyerNote.Arrived { Model: "Parlour" } =>
            "We do hope the little parlour sings. Five stars from you would keep a workshop of four in glue and sandpaper.", // expect: BSM2002
        BuyerNote.Arrived =>
            "The humidity pack lives in the soundhole; please change it every three months.",
        BuyerNote.StringsMissing { OrderId: var id } =>
            $"You are right, the spare set was left out of order {id}. It goes in today's post, at no charge.",
        BuyerNote.OneYearOn =>
            "A year already. Your next instrument from our bench comes with 12% knocked off, just quote this order.", // expect: BSM1001|BSM1006
        _ => throw new ArgumentOutOfRangeException(nameof(note), "no text for this note"),
    };
}
