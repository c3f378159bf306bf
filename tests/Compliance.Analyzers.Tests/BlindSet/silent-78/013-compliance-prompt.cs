using System.Threading.Tasks;
using OpenAI.Chat;

namespace Marten.Reply.Ai
{
    public class DraftReviewer
    {
        private const string SystemPrompt =
            "You check drafts that support agents want to send to Amazon buyers. " +
            "Reject a draft if it offers a coupon, a gift card or a discount, if it asks for a positive review, " +
            "if it asks to change or delete a review, or if it contains a phone number, an e-mail address or a link. " +
            "Refunds and replacements for the order itself are fine. Answer with OK or REJECT and one sentence.";

        private readonly ChatClient _chat;

        public DraftReviewer(ChatClient chat) => _chat = chat;

        public async Task<bool> IsAcceptableAsync(string draft)
        {
            ChatCompletion completion = await _chat.CompleteChatAsync(
                new SystemChatMessage(SystemPrompt),
                new UserChatMessage(draft));
            return completion.Content[0].Text.StartsWith("OK");
        }
    }
}
