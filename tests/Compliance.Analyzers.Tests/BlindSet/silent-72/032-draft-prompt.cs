using System.Collections.Generic;
using System.Threading.Tasks;
using OpenAI.Chat;

namespace Quayside.ReplyAssistant
{
    public class DraftGenerator
    {
        private const string SystemPrompt = """
            You draft answers to buyers of an Amazon seller. Follow these rules without exception:
            - Never offer a coupon, discount, gift card, free product or loyalty points.
            - Never ask for a review, for five stars, or to change or delete a review.
            - Never give an e-mail address, phone number, WhatsApp or a link to our own shop.
            - If the item is faulty, offer a replacement or a refund through Amazon.
            - If we are out of stock, do not ask the buyer to cancel.
            Answer in the language of the buyer, in at most 120 words, without emoji.
            """;

        private readonly ChatClient _chat;

        public DraftGenerator(ChatClient chat) => _chat = chat;

        public async Task<string> DraftAsync(string buyerMessage, string orderFacts)
        {
            var messages = new List<ChatMessage>
            {
                new SystemChatMessage(SystemPrompt),
                new UserChatMessage($"Order facts:\n{orderFacts}\n\nThe buyer wrote:\n{buyerMessage}")
            };
            var completion = await _chat.CompleteChatAsync(messages);
            return completion.Value.Content[0].Text;
        }
    }
}
