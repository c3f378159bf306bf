using System.Threading.Tasks;

namespace Botanica.Ai;

public class ReplyAssistant
{
    private const string SystemPrompt = """
        You are a customer service assistant of an Amazon seller.
        Never offer discounts, coupons, gift cards or free products.
        Never ask the buyer to leave, change or delete a review, and never ask for five stars.
        Never mention PayPal, WhatsApp, WeChat, phone numbers or links.
        If the buyer asks for a discount, decline politely and refer to the price on the product page.
        """;

    private const string JudgePrompt =
        "Classify the following message as PROHIBITED or ALLOWED. " +
        "Example of a prohibited message: \"Leave a 5-star review and get a $10 gift card.\" " +
        "Answer with one word.";

    private readonly IChatClient _chat;
    public ReplyAssistant(IChatClient chat) => _chat = chat;

    public async Task<string> DraftAsync(string buyerMessage)
    {
        var prompt = $"Buyer message:\n{buyerMessage}\n\n请用中文写一封礼貌的回复，不得提供任何优惠券、返现或赠品，也不得索要好评。";
        return await _chat.CompleteAsync(SystemPrompt, prompt);
    }

    public Task<string> JudgeAsync(string draft) => _chat.CompleteAsync(JudgePrompt, draft);
}
