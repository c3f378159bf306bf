namespace Coral.Swim.Flow;

public record ServiceDraft(string To, string Opening, string Core, string Closing)
{
    public string MessageText => string.Concat(Opening, "\n\n", Core, "\n\n", Closing);
}

public static class ServiceDrafts
{
    private static readonly ServiceDraft Base = new("", "Dear buyer,", "we are looking into your question.", "Coral Swim");

    public static ServiceDraft Strap(string to) => Base with
    {
        To = to,
        Core = "the strap of your goggles tore within the warranty; a new one was sent today without charge.",
    };

    public static ServiceDraft Size(string to) => Base with
    {
        To = to,
        Core = "the fins run small. If they pinch, return them within 30 days; the label is free and the refund is full.",
        Closing = "Best wishes, Coral Swim",
    };

    public static ServiceDraft Double(string to, decimal amount) => Base with
    {
        To = to,
        Core = $"the order was charged twice by mistake, and {amount:C} has gone back to your card.",
    };
}
