using System.Text;
using System.Threading.Tasks;
using OpenAI.Chat;

namespace Thistledown.Assistant;

public class DraftPrompt
{
    private readonly ChatClient _chat;

    public DraftPrompt(ChatClient chat) => _chat = chat;

    private const string SystemPrompt = """
        You are an assistant that drafts answers for the support agents of an Amazon seller.
        Rules you must follow:
        - Never promise a coupon, a gift card or a percentage off the next order.
        - Never ask the customer for a five-star review, and never ask to change or delete a review.
        - Do not mention PayPal, WhatsApp, WeChat or any web site outside Amazon.
        - If the item is defective, propose a refund or a replacement through Amazon.
        Answer in the language of the customer and keep it under 120 words.
        """;

    public async Task<string> DraftAsync(string question, string orderFacts)
    {
        var user = new StringBuilder();
        user.AppendLine("Facts about the order:");
        user.AppendLine(orderFacts);
        user.AppendLine("Question of the customer:");
        user.AppendLine(question);
        user.AppendLine("If the customer wants a refund in exchange for removing a bad review, write the single word ESCALATE.");

        var completion = await _chat.CompleteChatAsync(new SystemChatMessage(SystemPrompt), new UserChatMessage(user.ToString()));
        return completion.Value.Content[0].Text;
    }
}
