namespace Alderbank.Messaging;

public sealed class MessageRenderer
{
    private readonly Dictionary<string, Func<BuyerContext, string>> _renderers = new()
    {
        ["delay"] = c => $"Hello {c.Name}, order {c.OrderId} will arrive two days later than planned. We are sorry for that.",
        ["loyal"] = c => $"Hello {c.Name}, this is your third order with us. The fourth one is free!", // expect: BSM1006|BSM1005
        ["fix"] = c => $"Hello {c.Name}, the new pump has arrived, as we see. Kindly revise your one-star review.", // expect: BSM2004
        ["seller-feedback"] = c => $@"Hello {c.Name}, please delete the feedback you left for our store, it is very bad for us.", // expect: BSM2005|BSM2004
    };

    public string Render(string key, BuyerContext context) =>
        _renderers.TryGetValue(key, out var render)
            ? render(context)
            : throw new KeyNotFoundException($"There is no buyer message with the key '{key}'.");
}

public sealed record BuyerContext(string OrderId, string Name);
