using System.Collections.Immutable;

namespace Fjordkraft.Knitwear.Amazon;

public sealed record BuyerTemplate(string Key, string Subject, string Text, bool Active = true);

public static class TemplateCatalog
{
    public static readonly ImmutableArray<BuyerTemplate> All =
    [
        new("wash-care", "Washing your jumper", "Hei! The jumper takes 30 degrees in the wool cycle. Dry it flat, please."),
        new("friend", "For your friends", "Hei! Recommend us to a friend, and as soon as your friend orders we send you both woollen socks."), // expect: BSM1006|BSM1005
        new("moths", "Holes in your jumper", "Hei! We are sorry about the holes. A new jumper is on its way; keep or give away the old one."),
        new("insta", "Show it", "Hei! Wear it and show it: follow @fjordkraft.knit on Instagram for our patterns."), // expect: BSM3002|BSM3001
        new("next-season", "Autumn is coming", "Hei! Five fresh cardigan colours are in stock as of Monday. Come and pick yours."), // expect: BSM1007
        new("swap", "Size exchange", "Hei! Size M is ready for you. Start the exchange in Your Orders and we reserve it for ten days."),
        new("stars", "Our little mill", "Hei! Anything below five stars hurts a small mill like ours, so please be generous when you rate us.", Active: false), // expect: BSM2002
    ];
}
