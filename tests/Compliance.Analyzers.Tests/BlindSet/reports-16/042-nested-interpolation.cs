namespace Chatterly.Compose;

public static class Compose
{
    public static string Hello(Buyer b, Order o, Offer? offer) =>
        $"Hello {b.Name}, the frame of order {o.Id} is in the workshop{(o.Late ? ", two days behind plan" : "")}. " +
        $"{(offer is { Percent: > 0 } x ? $"Fancy a second frame? You'd get {x.Percent} % knocked off, just reply YES." : "It ships on Friday.")}"; // expect: BSM1001

    public static string Goodbye(Buyer b, Order o, Offer? offer)
    {
        var tail = offer?.Code is { } code
            ? $"stick {code} in the voucher field before Sunday" // expect: BSM1002
            : "the mount can be swapped by loosening the two clips";
        return $"Hello {b.Name}, {tail}.";
    }

    public static string Repair(Buyer b, Order o) => $"""
        Hello {b.Name}, the glass of order {o.Id} {(o.Cracked ? "will be replaced free of charge" : "is toughened and safe to hang")}.
        Please keep the frame flat until then.
        """;

    public static string Photo(Buyer b) => $"Hello {b.Name}, {"could you send a picture of the corner?"}";
}
