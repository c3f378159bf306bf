namespace Birchline.Agency.Remedies;

public abstract record Remedy
{
    public sealed record FullRefund(decimal Amount) : Remedy;
    public sealed record Replacement(string Tracking) : Remedy;
    public sealed record PartRefund(decimal Amount, string Missing) : Remedy;
    public sealed record SparePart(string Part) : Remedy;
}

public static class RemedyMessages
{
    public static string ToBuyer(string first, Remedy remedy) => remedy switch
    {
        Remedy.FullRefund r => $"Hi {first}, we refunded the full {r.Amount:C} to your original payment method. No need to send the mug back; it is now abstract art.",
        Remedy.Replacement r => $"Hi {first}, a replacement left our warehouse today, tracking {r.Tracking}.",
        Remedy.PartRefund r => $"Hi {first}, the {r.Missing} was missing from this order, so we issued a partial refund of {r.Amount:C} for it.",
        Remedy.SparePart r => $"Hi {first}, the {r.Part} ships tomorrow, free of charge, under the warranty.",
        _ => throw new ArgumentOutOfRangeException(nameof(remedy)),
    };
}
