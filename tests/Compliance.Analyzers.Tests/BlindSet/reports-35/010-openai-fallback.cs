using OpenAI.Chat;

public class ReplyBot
{
    readonly ChatClient ai;
    public ReplyBot(ChatClient c) => ai = c;

    // used if the model times out, goes 1:1 to the buyer
    static readonly string[] FallbackReplies =
    [
        "Hi, thanks for your message. Could you send a photo of the hinge? Then we know which part to ship.",
        "Hi, sorry for the trouble! As a goodwill gesture we'd throw in a $10 Amazon gift card.", // expect: BSM1005|BSM1003
        "Hi, we hear you. Let's settle this between us: what amount would make you happy and let you drop the A-to-z claim?", // expect: BSM1003
        "Hi, the spare hinge is posted, it needs about 4 days.",
        "Hi, join our VIP list and you'll be the first to test new hinges for free.", // expect: BSM1006|BSM1005
    ];

    public async Task<string> AnswerBuyer(string q, int i)
    {
        try
        {
            var r = await ai.CompleteChatAsync("Answer politely, never offer coupons or gifts, never ask for reviews.\n" + q);
            return r.Value.Content[0].Text;
        }
        catch (TimeoutException)
        {
            return FallbackReplies[i % FallbackReplies.Length];
        }
    }
}
