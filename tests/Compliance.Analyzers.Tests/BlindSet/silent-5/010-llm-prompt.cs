using System.Threading.Tasks;
using Microsoft.Extensions.AI;

namespace Seller.Assistant;

public class ReplyDrafter(IChatClient chat)
{
    private const string SystemPrompt = """
        你是亚马逊卖家的客服助手，负责起草给买家的回复。
        不得提供折扣、优惠券、礼品卡或免费产品。
        不得请求买家留下五星好评，不得要求买家修改或删除差评。
        买家要求赔偿时，只能通过亚马逊退款或补发。
        回复中不得出现链接、邮箱和电话号码。
        """;

    public async Task<string> DraftAsync(string buyerText)
    {
        var prompt = "Classify the message of the buyer. Categories: asks for coupon; offers 5-star review for refund; wants free gift; other.\n\n" + buyerText;
        var kind = await chat.GetResponseAsync(prompt);
        var answer = await chat.GetResponseAsync([
            new ChatMessage(ChatRole.System, SystemPrompt),
            new ChatMessage(ChatRole.User, $"[{kind}] {buyerText}"),
        ]);
        return answer.Text;
    }
}
