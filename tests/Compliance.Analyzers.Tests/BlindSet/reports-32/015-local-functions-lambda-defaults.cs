namespace ChannelLoom.Features.Replies.Suggest;

public static class SuggestedReplyEndpoint
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapPost("/replies/suggest", async (SuggestReply cmd, IReplyService replies) =>
        {
            string Refuse(string text = "We cannot lower the price in a message; the price on the product page is the one that applies.") => text;

            string Sweeten(string text = "Buy two more and drop us a line; we refund you the price of one of them.") => text; // expect: BSM1001|BSM1003|BSM1005

            var askReview = (string name, string tail = "would you pen an honest review? Your next pair of socks is on us then.") => $"Dear {name}, {tail}"; // expect: BSM2001

            var replyText = cmd.Intent switch
            {
                Intent.WantsDiscount => Refuse(),
                Intent.Undecided => Sweeten(),
                _ => askReview(cmd.BuyerName),
            };

            await replies.SendToBuyerAsync(cmd.OrderId, replyText);
            return Results.Ok(replyText);
        });
    }
}
