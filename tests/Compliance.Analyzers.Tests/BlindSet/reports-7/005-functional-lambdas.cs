using static Brackish.Prelude;

namespace Brackish.Letters;

public readonly record struct Buyer(string Name, string Locale);
public readonly record struct Purchase(string OrderId, string Item, int Days);

public static class Letters
{
    public delegate Option<string> Letter(Buyer buyer, Purchase purchase);

    // a letter is a function; letters compose with <|>
    public static readonly Letter Delay = (b, p) =>
        p.Days > 10
            ? Some($"{b.Name}, the {p.Item} (order {p.OrderId}) is {p.Days} days late. We have asked the carrier to trace it and will refund you if it is not found by Monday.")
            : None;

    public static readonly Letter Instructions = (b, p) =>
        Some($"{b.Name}, the valve on the {p.Item} must be opened a quarter turn before first use. The manual is attached as PDF.");

    public static readonly Func<Buyer, string, string> Nudge =
        (Buyer b, string closing = "Give the little shop that could all five stars, it takes ten seconds.") => $"{b.Name}! {closing}"; // expect: BSM2002

    public static readonly Func<Buyer, Purchase, string> Loyalty = (b, p) => Join(
        $"Dear {b.Name},",
        $"the {p.Item} suits a second room too.",
        "Anybody who orders again within thirty days gets the cheaper members' price."); // expect: BSM1001

    public static Letter OrElse(this Letter first, Letter second) => (b, p) => first(b, p).Match(Some, () => second(b, p));

    public static IEnumerable<(string OrderId, string Text)> Render(this IEnumerable<(Buyer B, Purchase P)> source, Letter letter) =>
        from x in source
        let text = letter(x.B, x.P)
        where text.IsSome
        select (x.P.OrderId, text.Value);

    private static string Join(params string[] lines) => string.Join("\n", lines);
}
