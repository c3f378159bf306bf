using System.Threading.Tasks;

namespace LanTu.Ai
{
    public class ReplyDraftService
    {
        private const string SystemPrompt = """
            You are a customer-service assistant of an Amazon seller. Draft a reply in the buyer's language.
            Never offer a coupon, a discount, a gift card or a free product.
            Never ask for a 5-star review and never ask the buyer to remove or change a review.
            Never mention WhatsApp, WeChat, e-mail addresses or our web shop.
            If the buyer asks for a lower price, decline politely.
            """;

        private const string ClassifyPrompt = "你是合规审核员。判断下面的客服回复是否包含好评返现、索要五星好评、引导删除差评、赠送礼品卡或优惠券等违规内容，只输出 YES 或 NO。";

        private readonly IChatModel _model;
        public ReplyDraftService(IChatModel model) => _model = model;

        public Task<string> DraftAsync(string thread) => _model.CompleteAsync(SystemPrompt, "Thread:\n" + thread);
        public async Task<bool> IsRiskyAsync(string text) => (await _model.CompleteAsync(ClassifyPrompt, text)).StartsWith("YES");
    }

    public interface IChatModel { Task<string> CompleteAsync(string systemPrompt, string userPrompt); }
}
