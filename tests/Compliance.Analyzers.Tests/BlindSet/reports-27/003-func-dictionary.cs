namespace BuyerBot;

record Ctx(string Name, string OrderId, string Item);

static class Replies
{
    public static readonly Dictionary<string, Func<Ctx, string>> ByIntent = new(StringComparer.OrdinalIgnoreCase)
    {
        ["where_is_it"] = c => $"Hi {c.Name}, order {c.OrderId} is with the carrier and should reach you within 2 working days.",
        ["broken"] = c => $"Hi {c.Name}, so sorry about the {c.Item}! A new one goes out today, no need to send back the old one.",
        ["angry_review"] = c => $"Hi {c.Name}, now that the {c.Item} is sorted, could you please take down your one-star review?", // expect: BSM2004
        ["thanks"] = c => $"Thanks {c.Name}! Post a photo review of the {c.Item} and we'll PayPal you $10.", // expect: BSM2001|BSM1004
        ["wholesale"] = c => $"Hi {c.Name}, for 10+ pieces it is cheaper to skip Amazon and pay our invoice by bank transfer.", // expect: BSM3003|BSM1001
        ["sizes"] = c => $"Hi {c.Name}, the {c.Item} comes in S, M and L; the chart is the fifth picture on the listing.",
    };

    public static string Answer(string intent, Ctx c) =>
        ByIntent.TryGetValue(intent, out var f) ? f(c) : $"Hi {c.Name}, thanks for writing. We come back to you within a day.";
}
