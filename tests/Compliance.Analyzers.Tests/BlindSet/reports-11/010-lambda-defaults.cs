using System;
using System.Threading.Tasks;

namespace Maple.Tools;

internal static class Program
{
    private static async Task<int> Main(string[] args)
    {
        if (args.Length < 2)
        {
            Console.Error.WriteLine("usage: maplemsg <orderId> <kind>");
            return 2;
        }

        var orderId = args[0];
        using var client = new BuyerMessageClient(Environment.GetEnvironmentVariable("MAPLE_ENDPOINT"));

        var sendThanks = (string id, string text = "Thanks for your order! Rate us five stars and tell others how great the lamp is.") => // expect: BSM2002
            client.SendAsync(id, text);

        var sendDelay = (string id, string text = "Your parcel is two days late because of snow in Denver. You can wait or get a full refund, as you prefer.") =>
            client.SendAsync(id, text);

        async Task SendOffer(string id, string text = "Hello! Keep the lamp and we will pay you back half of the price through PayPal.") // expect: BSM1004
        {
            await client.SendAsync(id, text);
        }

        switch (args[1])
        {
            case "thanks": await sendThanks(orderId); break;
            case "delay": await sendDelay(orderId); break;
            case "offer": await SendOffer(orderId); break;
            default: return 1;
        }
        return 0;
    }
}
