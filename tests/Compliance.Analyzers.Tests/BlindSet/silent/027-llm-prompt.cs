using OpenAI.Chat;

namespace Assist.Ai
{
    public class ReplyDrafter
    {
        private const string SystemPrompt = """
            You are a customer service assistant for an Amazon seller.
            Never offer coupons, discounts, gift cards or any compensation beyond a refund of the order.
            Never ask the buyer for a review, and never ask them to change or remove one.
            Do not include links, phone numbers or e-mail addresses.
            Answer in the buyer's language in at most 120 words.
            """;

        private readonly ChatClient _chat;
        public ReplyDrafter(ChatClient chat) => _chat = chat;

        public async Task<string> DraftAsync(string thread)
        {
            var completion = await _chat.CompleteChatAsync([new SystemChatMessage(SystemPrompt), new UserChatMessage(thread)]);
            return completion.Value.Content[0].Text;
        }
    }
}
