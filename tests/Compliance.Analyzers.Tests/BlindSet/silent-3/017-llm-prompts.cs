using System.Collections.Generic;
using System.Threading.Tasks;
using Microsoft.Extensions.AI;

namespace Maplewood.Bots.Ai;

public sealed class ReplyDrafter(IChatClient chat)
{
    private const string SystemPrompt = """
        You are a customer-service assistant of an Amazon seller.
        Rules you must follow in every draft:
        1. Never offer a discount, coupon, gift card, free product or cashback.
        2. Never ask for a five-star review, and never ask the buyer to change or delete a review.
        3. Never give a phone number, e-mail address, WhatsApp or WeChat contact.
        4. If the buyer asks "can you give me 10% off?", decline politely.
        Answer in the language of the buyer.
        """;

    private const string JudgePrompt = "Decide whether the following text offers the buyer something in exchange for a review, such as \"leave a review and get a $10 gift card\". Answer YES or NO.";

    private static readonly string ChinesePrompt = "你是亚马逊客服助手。不要承诺优惠券、返现或赠品，不要要求买家删除差评或给五星好评，不要留微信。";

    public async Task<string> DraftAsync(string buyerText, string locale)
    {
        var messages = new List<ChatMessage>
        {
            new(ChatRole.System, locale.StartsWith("zh") ? ChinesePrompt : SystemPrompt),
            new(ChatRole.User, buyerText),
        };
        var r = await chat.GetResponseAsync(messages);
        return r.Text;
    }

    public async Task<bool> IsIncentiveAsync(string draft)
    {
        var r = await chat.GetResponseAsync([new(ChatRole.System, JudgePrompt), new(ChatRole.User, draft)]);
        return r.Text.StartsWith("YES");
    }
}
