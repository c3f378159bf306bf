namespace Bramble.Kitchen.Sequences;

public sealed record Step(int Day, string Subject, string Body);

public static class KnifeSequence
{
    public static IEnumerable<Step> For(string buyer, string order)
    {
        yield return new(1, $"Care of your knife (order {order})", $"Dear {buyer}, wash the knife by hand and dry it at once.");
        yield return new(9, $"Your opinion on order {order}", $"Dear {buyer}, you're welcome to leave feedback about our service on the order page."); // expect: BSM2006
        yield return new(20, "A little present", $"Dear {buyer}, just say the word and a whetstone comes your way, our treat."); // expect: BSM1005
        yield return new(45, $"Dull edge?", $"Dear {buyer}, if the edge is dull within a year, we sharpen it under warranty at no charge.");
        yield return new(60, "Holiday ideas", $"Dear {buyer}, our bread knife and steak set make a fine gift; both are back in stock."); // expect: BSM1007
    }
}
