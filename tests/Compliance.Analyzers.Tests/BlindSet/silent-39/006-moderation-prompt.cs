using Microsoft.Extensions.AI;

namespace Norden.OrderTooling.Ai;

public sealed class MessageModerator(IChatClient chat)
{
    private const string SystemPrompt = """
        You are a compliance officer. You check messages that a seller wants to send to an Amazon buyer.
        Reject a message if it
        - offers a discount, a coupon or a gift card,
        - asks the buyer to leave a positive review or to delete a negative one,
        - promises cashback, for example "leave 5 stars and we refund you by PayPal",
        - contains a phone number, an e-mail address or a link to another shop.
        Answer with a JSON object: { "allowed": true | false, "reason": "..." }.
        """;

    public async Task<string> ModerateAsync(string draft, CancellationToken ct)
    {
        var response = await chat.GetResponseAsync(
            [new ChatMessage(ChatRole.System, SystemPrompt), new ChatMessage(ChatRole.User, draft)],
            cancellationToken: ct);

        return response.Text;
    }
}
