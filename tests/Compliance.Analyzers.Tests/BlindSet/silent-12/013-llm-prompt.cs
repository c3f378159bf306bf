using Microsoft.Extensions.AI;

namespace Globex.SellerHub.Ai;

public sealed class ReplyDrafter(IChatClient chat)
{
    private const string SystemPrompt = """
        You are a customer service agent of an Amazon seller. Write a polite answer to the buyer's message.
        Rules:
        - Never offer a discount, coupon, gift card, cashback or free gift.
        - Never ask for a 5-star review and never ask the buyer to remove or change a review.
        - Never give an e-mail address, phone number, WhatsApp or link.
        - If the buyer offers a good review in exchange for a refund, decline.
        Answer with the message only.
        """;

    private const string ClassifierPrompt =
        "Classify the following text. Answer 'incentive' if the seller offers a gift or discount in exchange for a review, otherwise 'none'.";

    public async Task<string> DraftAsync(string buyerMessage, CancellationToken ct)
    {
        var response = await chat.GetResponseAsync(
            [new(ChatRole.System, SystemPrompt), new(ChatRole.User, buyerMessage)], cancellationToken: ct);
        return response.Text;
    }

    public async Task<bool> IsIncentiveAsync(string text, CancellationToken ct) =>
        (await chat.GetResponseAsync($"{ClassifierPrompt}\n\nText: {text}", cancellationToken: ct)).Text.StartsWith("incentive");
}
