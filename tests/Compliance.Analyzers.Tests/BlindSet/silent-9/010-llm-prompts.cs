using System.Threading.Tasks;

namespace Hub.Ai
{
    public class ReplyDrafter
    {
        private readonly IChatClient _chat;
        public ReplyDrafter(IChatClient chat) => _chat = chat;

        private const string SystemPrompt = """
            You draft replies to Amazon buyers for small UK brands.
            Never offer a coupon, a discount or a gift card.
            Never ask for a 5-star review and never ask the buyer to change or delete a review.
            Never give a phone number, e-mail address or WhatsApp contact.
            Offer only a refund or a replacement through Amazon.
            """;

        private const string ZhPrompt = "你是亚马逊客服。禁止提及优惠券、返现、好评或微信，只能提供退款或补发。";

        public Task<string> DraftAsync(string buyerText) => _chat.CompleteAsync(SystemPrompt, ZhPrompt + "\n" + buyerText);
    }
}
