namespace Lumina.Desk;

public sealed record Macro(string Key, string Text);

public static class AmazonMacros
{
    public static readonly IReadOnlyList<Macro> All =
    [
        new("dim-lamp", "Hi {{name}}, please turn the dial left until it clicks; the lamp then remembers the brightness."),
        new("unhappy", "Hi {{name}}, should anything bother you, please write to us first before you put a bad rating online."), // expect: BSM2003
        new("one-star", "Hi {{name}}, we saw your one-star review. Now that the new lamp has arrived, would you be so kind as to revise it?"), // expect: BSM2004
        new("money", "Hi {{name}}, if you take the review down, we transfer the whole purchase price to you the same day."), // expect: BSM2001|BSM2004|BSM1004
        new("replacement", "Hi {{name}}, the replacement lamp left our warehouse today. There is no charge for it."),
        new("seller-fb", "Hi {{name}}, your seller feedback hurts our account badly. Please withdraw it today, we beg you."), // expect: BSM2005
        new("again", "Hi {{name}}, we already asked you last week: please write a review of your lamp."), // expect: BSM2006
    ];
}
