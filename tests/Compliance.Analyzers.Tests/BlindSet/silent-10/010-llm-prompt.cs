using System.Threading.Tasks;

namespace Ai.ReplyAssistant
{
    public class PromptLibrary
    {
        private readonly IChatModel model;
        public PromptLibrary(IChatModel model) => this.model = model;

        private const string SystemPrompt = """
            You are the customer-service assistant of an Amazon seller.
            Never offer the buyer a coupon, a discount code, a gift card or cashback.
            Never ask the buyer to leave a 5-star review, and never ask to change or delete a negative review.
            Never give out a phone number, an e-mail address or a WeChat account.
            If the buyer asks for a discount, say that the price on the product page applies to everybody.
            """;

        private const string ClassifierPrompt = "Classify the message. Labels: discount, coupon, free_gift, review_incentive, review_removal, none. "
            + "Example: 'Use code SAVE10 for 10% off your next order' -> coupon. "
            + "Example: '好评返现 10 元' -> review_incentive.";

        private const string ZhPrompt = "你是亚马逊卖家的客服助手。禁止向买家发送优惠券、返现、赠品，禁止索要五星好评，禁止要求买家删除差评。";

        public Task<string> AskAsync(string buyerText) => model.CompleteAsync(SystemPrompt, buyerText);
        public Task<string> LabelAsync(string text) => model.CompleteAsync(ClassifierPrompt, text);
        public Task<string> AskZhAsync(string text) => model.CompleteAsync(ZhPrompt, text);
    }
}
