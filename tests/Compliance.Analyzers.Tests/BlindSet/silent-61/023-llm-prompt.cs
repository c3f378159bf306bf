using Microsoft.Extensions.AI;

namespace DraftPal;

public class DraftWriter(IChatClient chat)
{
    private const string SystemPrompt = """
        You draft answers of an Amazon seller to buyers. Rules:
        - Never offer a discount, coupon, gift card or free product.
        - Never ask the buyer to leave, change or delete a review, and never promise a refund for a 5-star review.
        - Never give a phone number, e-mail, WhatsApp or WeChat.
        - Never ask the buyer to cancel the order for us.
        Answer in the language of the buyer, in at most five sentences.
        """;

    private const string Classifier = "判断下面这段话是否在要求好评、返现、改差评或引导加微信，只回答是或否。";

    public async Task<string> DraftAsync(string question, CancellationToken ct)
    {
        var r = await chat.GetResponseAsync([new(ChatRole.System, SystemPrompt), new(ChatRole.User, question)], cancellationToken: ct);
        var verdict = await chat.GetResponseAsync([new(ChatRole.System, Classifier), new(ChatRole.User, r.Text)], cancellationToken: ct);
        return verdict.Text.Contains('是') ? "" : r.Text;
    }
}
