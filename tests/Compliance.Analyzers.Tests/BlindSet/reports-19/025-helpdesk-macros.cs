namespace OpenDesk.Macros;

public class Macro
{
    public required string Title { get; init; }
    public required string ReplyText { get; init; }
    public string[] Tags { get; init; } = [];
}

public static class AmazonMacros
{
    public static List<Macro> Defaults() => new()
    {
        new() { Title = "Return accepted", ReplyText = "Your return is approved. Print the label under Your Orders and hand the box in within 30 days.", Tags = ["return"] },
        new() { Title = "Keep & partial", ReplyText = "Instead of a return, how about you keep it, we give you half the money back and you don't open a claim?", Tags = ["return"] }, // expect: BSM1003
        new() { Title = "Goodwill", ReplyText = "For your patience with our slow answer we will pay you a small compensation, just tell us what you think is fair.", Tags = ["goodwill"] }, // expect: BSM1003
        new() { Title = "Upset buyer", ReplyText = "Please give us the chance to make things right before you rate us; our team answers in one hour.", Tags = ["rating"] }, // expect: BSM2003
        new() { Title = "Rating fixed?", ReplyText = "Now that you have the new pump, perhaps your review could reflect that? The edit button is next to it.", Tags = ["rating"] }, // expect: BSM2004
        new() { Title = "Restock", ReplyText = "The blue one is sold out; we refunded your order in full this morning.", Tags = ["stock"] },
    };
}
