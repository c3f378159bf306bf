using System.Threading.Tasks;

namespace ShenZhou.Ai;

public class ZhanNeiXinShenHe(ILlmClient llm)
{
    private const string SystemPrompt = """
        你是亚马逊站内信合规审核员。请判断客服起草的回复是否违规，只返回 JSON。
        违规情形包括：
        1. 提供优惠券、折扣码、返现、礼品卡或免费产品；
        2. 请求买家给五星好评，或请求修改、删除差评；
        3. 留下微信、WhatsApp、邮箱、电话或站外链接；
        4. 用退款换取买家改评价。
        示例（违规）："留下好评后联系我们，返现10美元。"
        示例（合规）："退款已原路退回，请注意查收。"
        """;

    public Task<string> ShenHeAsync(string caoGao)
        => llm.CompleteAsync(SystemPrompt, $"待审核文本：{caoGao}");

    public Task<string> FanYiAsync(string text)
        => llm.CompleteAsync("Translate the buyer's message into Chinese. Do not add offers, coupons or contact data.", text);
}
