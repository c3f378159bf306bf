using System.Threading.Tasks;
using Hartwell.Marketplace.Messaging;

namespace Hartwell.Marketplace.Api;

public static class BuyerEndpoints
{
    public static void Map(WebApplication app)
    {
        app.MapPost("/buyers/{orderId}/apologise", async (string orderId, IBuyerMessenger messenger) =>
        {
            await messenger.SendBuyerMessageAsync(
                orderId: orderId,
                subject: "Scratched worktop",
                text: "We're sorry about the scratch. A new worktop panel is on the van for Thursday and the scratched one can be collected at the same time, both at our cost.");
            return Results.Accepted();
        });

        app.MapPost("/buyers/{orderId}/thank", async (string orderId, IBuyerMessenger messenger, string? extra = "Send us a screenshot of your Amazon write-up and a free spatula is yours.") => // expect: BSM2001
        {
            await messenger.SendBuyerMessageAsync(orderId: orderId, subject: "Your pans", text: extra!);
            return Results.Accepted();
        });

        app.MapPost("/buyers/{orderId}/price-match", (string orderId, IBuyerMessenger messenger, decimal shelfPrice) =>
            messenger.SendBuyerMessageAsync(
                orderId,
                "Price match",
                text: "Seen it cheaper? We'll beat any high-street price by " // expect: BSM1001
                      + (shelfPrice * 0.05m).ToString("C")
                      + ": just reply and I'll apply the reduction to a private listing."));
    }
}
