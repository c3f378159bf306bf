using System.Threading.Tasks;
using OpenAI.Chat;

namespace Replybird.Drafting
{
    public class DraftAssistant
    {
        private const string SystemPrompt = """
            You draft answers for an Amazon seller's inbox. Your drafts are checked by a person before they are sent.

            Rules you must follow:
            - Never offer a discount, coupon, gift card, free product or cashback.
            - Never ask the buyer to leave a five-star review, and never ask them to change or delete a review.
            - Never give an e-mail address, a phone number, a WhatsApp contact or a link to another shop.
            - If the item is faulty, offer a refund or a replacement through Amazon.

            Bad answer: "Sorry! If you remove your 1-star review we will send you a $20 gift card."
            Good answer: "Sorry about the broken handle. We have sent a new pan today at no cost."
            """;

        private readonly ChatClient _chat;

        public DraftAssistant(ChatClient chat) => _chat = chat;

        public async Task<string> DraftAsync(string buyerText, string orderContext)
        {
            var completion = await _chat.CompleteChatAsync(
                new SystemChatMessage(SystemPrompt),
                new UserChatMessage($"Order:\n{orderContext}\n\nBuyer wrote:\n{buyerText}"));
            return completion.Value.Content[0].Text;
        }
    }
}
