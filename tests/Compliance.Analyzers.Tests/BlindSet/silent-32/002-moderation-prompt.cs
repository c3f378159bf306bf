using Microsoft.Extensions.AI;

namespace ChannelLoom.Compliance.Moderation;

public sealed class MessageModerator(IChatClient chat)
{
    private const string SystemPrompt = """
        You are a compliance reviewer for Amazon buyer-seller messages.
        Classify the draft below. Mark it as BLOCK when it
          - offers a coupon, discount code, gift card or cashback to the buyer,
          - asks for a 5-star or positive review, or promises a reward for a review,
          - asks the buyer to change or delete a review,
          - contains a phone number, e-mail address, WhatsApp handle or an outside link.
        Mark it as PASS when it only answers a question about the order.
        Answer with one word.
        """;

    public async Task<Verdict> ClassifyAsync(string draft, CancellationToken ct)
    {
        var response = await chat.GetResponseAsync(
            [new ChatMessage(ChatRole.System, SystemPrompt), new ChatMessage(ChatRole.User, draft)],
            cancellationToken: ct);

        return response.Text.Trim() == "PASS" ? Verdict.Pass : Verdict.Block;
    }
}
