namespace Parley.Routing;

public enum Channel { Amazon, Ebay, Shopify }

public sealed record Macro(Channel Channel, string Name, string Text);

public static class WelcomeMacros
{
    public static IReadOnlyList<Macro> All { get; } =
    [
        new(Channel.Amazon, "out-of-stock", "Hi {{name}}, the mint rug has sold out. We have cancelled and refunded your order; it takes up to three days to show."),
        new(Channel.Amazon, "wholesale", "Hi {{name}}, drop our trade desk a line at trade@rugandrow.example and they'll do a better deal than we can on here."), // expect: BSM3002|BSM3003
        new(Channel.Amazon, "rug-care", "Hi {{name}}, blot, never rub, and let it dry flat."),
        new(Channel.Amazon, "fans", "Hi {{name}}, follow @rugandrow on TikTok, we show how they are woven."), // expect: BSM3002|BSM3001|BSM1007
        new(Channel.Amazon, "second-room", "Hi {{name}}, a rug for the second room? Quote ROW-2 and we take twelve pounds off."), // expect: BSM1002|BSM1001
        new(Channel.Ebay, "rug-care", "Hi {{name}}, blot, never rub, and let it dry flat."),
        new(Channel.Shopify, "rug-care", "Hi {{name}}, blot, never rub, and let it dry flat."),
    ];
}
