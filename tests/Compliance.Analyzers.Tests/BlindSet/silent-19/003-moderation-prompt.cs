using Microsoft.Extensions.AI;

namespace MessageGuard.Llm;

public sealed class ComplianceClassifier(IChatClient chat)
{
    private const string SystemPrompt = """
        You are a compliance officer for an Amazon seller.
        Classify the message that the seller wants to send to a buyer. Answer with one word.

        BLOCK if the message
        - offers a discount, coupon, gift card or free product,
        - asks for a positive review or promises something for a review
          (example: "Leave us 5 stars and get $10 back"),
        - asks the buyer to change or delete a review,
        - contains a phone number, an e-mail address or a link outside Amazon.

        ALLOW otherwise.
        """;

    public async Task<bool> IsAllowedAsync(string draft, CancellationToken ct)
    {
        var response = await chat.GetResponseAsync(
            [new(ChatRole.System, SystemPrompt), new(ChatRole.User, draft)], cancellationToken: ct);
        return response.Text.Trim().Equals("ALLOW", StringComparison.OrdinalIgnoreCase);
    }
}
