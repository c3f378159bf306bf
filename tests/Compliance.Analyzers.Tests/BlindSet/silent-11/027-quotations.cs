using System.Threading.Tasks;

namespace Walrus.Inbox.Answers
{
    public class QuoteReplies
    {
        private readonly IConversation _conversation;
        public QuoteReplies(IConversation conversation) => _conversation = conversation;

        public Task AboutDiscountQuestion(string order) => _conversation.ReplyAsync(order,
            "You wrote: \"Can I get 20% off if I buy two?\" We are sorry, that is not possible; the price on the product page applies.");

        public Task AboutCard(string order) => _conversation.ReplyAsync(order,
            "You asked about the card \"leave a review and get a gift card\" in your parcel. It was not put there by us, please ignore it and report it to Amazon.");

        public Task AboutStars(string order) => _conversation.ReplyAsync(order,
            "您提到“给五星就退款”，这不是我们的做法：退款与评价没有任何关系，款项昨天已退回。");

        public Task Headset(string order) => _conversation.ReplyAsync(order,
            "The sticker \"FREE\" on the box means lead-free solder. It does not mean that something is missing.");
    }
}
