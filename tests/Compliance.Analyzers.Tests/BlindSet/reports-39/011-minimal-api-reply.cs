using Microsoft.AspNetCore.Http.HttpResults;

namespace Copperfield.Api.Endpoints;

public static class BuyerReplyEndpoints
{
    public static RouteGroupBuilder MapBuyerReplies(this RouteGroupBuilder group)
    {
        group.MapPost("/orders/{orderId}/replies/missing", SendMissingAsync);
        group.MapPost("/orders/{orderId}/replies/praise", SendPraiseAsync);
        group.MapPost("/orders/{orderId}/replies/price", async (string orderId, IBuyerMessenger messenger) =>
        {
            await messenger.ReplyAsync(orderId, "I can give you a private price of $39 if you order again today."); // expect: BSM1001
            return TypedResults.Accepted($"/orders/{orderId}");
        });

        return group;
    }

    private static async Task<Accepted> SendMissingAsync(string orderId, IBuyerMessenger messenger)
    {
        await messenger.ReplyAsync(orderId, "Sorry about the missing screws. We are sending a new set today, free of charge.");
        return TypedResults.Accepted($"/orders/{orderId}");
    }

    private static async Task<Accepted> SendPraiseAsync(string orderId, IBuyerMessenger messenger)
    {
        await messenger.ReplyAsync(
            orderId,
            "Thanks for the kind words! It would help us a lot if you wrote a positive review on the product page."); // expect: BSM2002|BSM2003
        return TypedResults.Accepted($"/orders/{orderId}");
    }
}
