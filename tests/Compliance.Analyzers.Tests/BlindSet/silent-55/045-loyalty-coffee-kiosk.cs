namespace KaffeeKiosk.Loyalty.Domain;

public readonly record struct Stamp(int Count);

public class StampCard
{
    public const int Full = 10;
    public Stamp Stamps { get; private set; }

    public string Press()
    {
        Stamps = new Stamp(Stamps.Count + 1);
        return Stamps.Count switch
        {
            Full => "Card full: barista, please ring up the next coffee at 0.00",
            > Full => throw new InvalidOperationException("Card has more than ten stamps, the free coffee was already handed out."),
            _ => $"{Full - Stamps.Count} stamps to go",
        };
    }
}

public static class KioskSettings
{
    public static readonly Dictionary<string, object> Defaults = new()
    {
        ["loyalty.enabled"] = true,
        ["loyalty.reward"] = "free coffee, any size",
        ["coupon.maxPercentOff"] = 50,
        ["giftcard.amounts"] = new[] { 10, 20, 50 },
        ["receipt.footer"] = "VAT included",
    };
}
