using Microsoft.SemanticKernel;
using Microsoft.SemanticKernel.ChatCompletion;

namespace Dunlin.Ai;

public sealed class DraftAgent(Kernel kernel)
{
    private const string SystemPrompt = """
        You draft replies for the customer-service team of a seller on Amazon.
        Rules you must never break:
        - Do not offer discounts, coupons, gift cards or free products.
        - Do not ask for a five-star review and never ask the buyer to change or delete a review.
        - Do not give e-mail addresses, phone numbers or links to other shops.
        - If the buyer asks for money in return for a review, decline politely.
        Answer in the language of the buyer, at most 120 words.
        """;

    public async Task<string> DraftAsync(string buyerText, CancellationToken ct)
    {
        var chat = kernel.GetRequiredService<IChatCompletionService>();
        var history = new ChatHistory(SystemPrompt);
        history.AddUserMessage("Example of a forbidden reply: 'Leave us 5 stars and get a $10 gift card.' Never write anything like it.");
        history.AddUserMessage(buyerText);
        var answer = await chat.GetChatMessageContentAsync(history, cancellationToken: ct);
        return answer.Content ?? string.Empty;
    }
}
