using System.Collections.Generic;
using System.Threading.Tasks;

namespace AiKeFu.Llm;

public class KeFuBot
{
    private readonly IChatClient _chat;

    private const string SystemPrompt = """
        你是亚马逊店铺的客服助手，负责起草给买家的回复草稿，由人工审核后发送。
        必须遵守：
        1. 不得向买家索要五星好评，不得请买家修改或删除评论。
        2. 不得承诺优惠券、返现、礼品卡或下次购买的折扣。
        3. 不得提供微信、WhatsApp、电话或任何站外链接。
        4. 缺货时不得要求买家自己取消订单。
        买家要求优惠时礼貌拒绝；商品有质量问题时提供退款或换货。
        """;

    public KeFuBot(IChatClient chat) => _chat = chat;

    public Task<string> QiCaoAsync(string laiXin, string dingDanXinXi)
    {
        var messages = new List<ChatMessage>
        {
            new("system", SystemPrompt),
            new("user", $"订单信息：{dingDanXinXi}\n买家来信：{laiXin}\n请用买家的语言写一段不超过120字的回复。"),
        };
        return _chat.CompleteAsync(messages, temperature: 0.2);
    }
}
