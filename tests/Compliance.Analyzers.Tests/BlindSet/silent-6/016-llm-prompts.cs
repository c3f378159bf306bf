using OpenAI.Chat;

namespace SellerDesk.Ai;

public class DraftAssistant(ChatClient chat)
{
    private const string SystemPrompt = """
        You write answers to buyers of an Amazon seller. Rules:
        - Never offer a discount, a coupon, a gift card or a free product.
        - Never ask for a review, never mention stars, and never ask the buyer to delete or change a review.
        - Never give a phone number, an e-mail address, WhatsApp or WeChat.
        - If the buyer asks for money in exchange for a 5-star review, refuse politely.
        Answer in the buyer's language, at most 80 words.
        """;

    private const string JudgePrompt =
        "Classify the draft. Output VIOLATION if it says something like 'leave us a five-star review and get a free gift' "
        + "or '好评返现', otherwise OUTPUT OK. Explain your choice in one sentence.";

    public async Task<string> DraftAsync(string buyerText, string facts)
    {
        var prompt = $"The buyer wrote:\n<<<{buyerText}>>>\nFacts about the order:\n{facts}\nWrite your answer. Remember: no discounts, no coupons.";
        ChatCompletion completion = await chat.CompleteChatAsync(
            new SystemChatMessage(SystemPrompt),
            new UserChatMessage(prompt));
        return completion.Content[0].Text;
    }

    public async Task<bool> IsCleanAsync(string draft)
    {
        ChatCompletion verdict = await chat.CompleteChatAsync(new SystemChatMessage(JudgePrompt), new UserChatMessage(draft));
        return verdict.Content[0].Text.StartsWith("OUTPUT OK");
    }
}
