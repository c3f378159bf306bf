using System.Collections.Immutable;

namespace Quill.Inbox.Snippets;

public sealed record Snippet(string Shortcut, string Text, string Locale = "en-US");

public static class AmazonSnippets
{
    public static ImmutableArray<Snippet> Items { get; } = ImmutableArray.Create(
        new Snippet("/sorry", "I am sorry the kettle arrived dented. I have refunded $12.40 of this order for the damage."),
        new Snippet("/wa", "Let's continue on WhatsApp, my number is +44 7700 900412."), // expect: BSM3002|BSM3003
        new Snippet("/pp", "If you send me your PayPal I'll transfer the difference straight away."), // expect: BSM1004|BSM3002|BSM3003
        new Snippet("/fb", "Glad it's sorted! Would you mind removing the negative seller feedback you left on Monday?"), // expect: BSM2005
        new Snippet("/size", "The inner pot holds 5.7 litres, so it suits families of four."),
        new Snippet("/new", "By the way, the matching milk frother is out now and it pairs perfectly with your machine."), // expect: BSM1007
        new Snippet("/label", "Your prepaid return label is in Your Orders under 'Return items'."));
}
