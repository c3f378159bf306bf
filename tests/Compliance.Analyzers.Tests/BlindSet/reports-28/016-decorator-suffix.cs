namespace Integra.Messaging.Decorators;

public interface IMessageComposer { ValueTask<string> ComposeAsync(BuyerContext ctx); }

public sealed class LoyaltyDecorator(IMessageComposer inner) : IMessageComposer
{
    private static readonly string s_suffix =
        " By the way: every purchase collects points in our loyalty club, and points turn into money."; // expect: BSM1006|BSM1007

    public async ValueTask<string> ComposeAsync(BuyerContext ctx)
        => await inner.ComposeAsync(ctx) + s_suffix;
}

public sealed class SignatureDecorator(IMessageComposer inner) : IMessageComposer
{
    public async ValueTask<string> ComposeAsync(BuyerContext ctx)
    {
        var text = await inner.ComposeAsync(ctx);
        return ctx.Culture.Name switch
        {
            "zh-TW" => text + "\n客服團隊 敬上",
            "zh-CN" => text + "\n此外，本店新款上架，欢迎进店选购。", // expect: BSM1007
            _ => text + "\nCustomer Care",
        };
    }
}
