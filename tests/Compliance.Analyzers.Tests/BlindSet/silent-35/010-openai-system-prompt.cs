using OpenAI.Chat;

public class DraftWriter(ChatClient ai)
{
    const string SystemPrompt = """
        You write answers to Amazon buyers for a small ceramics shop.
        Never do any of these:
        - offer a discount, a coupon, a gift card or "10% off your next order"
        - ask for a 5 star review, or say "contact us before you leave a bad review"
        - ask to remove or change a review or seller feedback
        - give a phone number, e-mail or WhatsApp, or a link to our website
        - promise PayPal refunds or cashback
        If the buyer asks for one of them say politely that it isn't possible.
        """;

    const string JudgePrompt =
        "Does the draft contain something like 'leave us five stars and get a free gift'? Answer YES or NO.";

    static readonly string Fallback = "Hi, thanks for the message. We check it and answer here within a day.";

    public async Task<string> Draft(string q)
    {
        var r = await ai.CompleteChatAsync(new SystemChatMessage(SystemPrompt), new UserChatMessage(q));
        var t = r.Value.Content[0].Text;
        var j = await ai.CompleteChatAsync(new SystemChatMessage(JudgePrompt), new UserChatMessage(t));
        return j.Value.Content[0].Text.StartsWith("YES") ? Fallback : t;
    }
}
