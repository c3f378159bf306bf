namespace Brushworks.Messaging;

[AttributeUsage(AttributeTargets.Field)]
public sealed class BuyerTextAttribute(string text) : Attribute
{
    public string Text { get; } = text;
}

public enum BrushTouchpoint
{
    [BuyerText("Hello, please confirm the engraving \"{engraving}\" for your brush set before we start.")]
    ConfirmEngraving,

    [BuyerText("Hello, artists look at the stars first. Kindly help us with a glowing review of the brushes!")] // expect: BSM2002
    AskForReview,

    [BuyerText("Hello, reply with your favourite colour and we ship you a complimentary mini palette.")] // expect: BSM1005
    MiniPalette,

    [BuyerText("Hello, the ferrule came loose on some sets of this lot. A new set is on its way, please discard the old one.")]
    Recall,
}

public static class BuyerTextReader
{
    public static string Read(BrushTouchpoint tp) =>
        typeof(BrushTouchpoint).GetField(tp.ToString())!.GetCustomAttributes(false).OfType<BuyerTextAttribute>().Single().Text;
}
