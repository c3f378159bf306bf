using System;
using System.Threading.Channels;
using System.Threading.Tasks;

namespace Ironwood.Messaging.Pipeline;

public sealed record BuyerMessage(string OrderId, string Subject, string Body)
{
    public string Locale { get; init; } = "en_US";
}

public static class MessageFactory
{
    private static readonly BuyerMessage Blank = new("", "", "");

    public static BuyerMessage Delay(string orderId, DateOnly eta) => Blank with
    {
        OrderId = orderId,
        Subject = "New delivery date",
        Body = $"Hello, the skillet is delayed at the hub in Omaha. It should reach you on {eta:MMMM d}.",
    };

    public static BuyerMessage Recipe(string orderId) => Blank with
    {
        OrderId = orderId,
        Subject = "Your skillet",
        Body = "Hello, subscribe to our newsletter for recipes, product launches and members-only offers.", // expect: BSM1007
    };

    public static BuyerMessage Lottery(string orderId, string city) => Blank with
    {
        OrderId = orderId,
        Subject = "You can win a second skillet", // expect: BSM1006
        Body = $"Hello, the seasoning oil that was missing from your box went out by mail to {city} today, at our expense.",
    };

    public static BuyerMessage Spanish(string orderId) => Delay(orderId, default) with
    {
        Locale = "es_US",
        Body = "Hola, falta el número de apartamento para su pedido. ¿Nos lo puede enviar?",
    };

    public static async Task PumpAsync(ChannelReader<BuyerMessage> reader, Func<BuyerMessage, Task> send)
    {
        await foreach (var m in reader.ReadAllAsync())
            await send(m);
    }
}
