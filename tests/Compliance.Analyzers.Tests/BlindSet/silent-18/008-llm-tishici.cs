using Microsoft.SemanticKernel;

namespace HeGui.Ai;

public sealed class MessageAuditor(Kernel kernel)
{
    private const string SystemPrompt = """
        你是亚马逊站内信合规审核员。判断客服草稿是否违规，只输出 JSON。
        以下情况一律判为违规：
        1. 承诺好评返现、送礼品卡、送优惠券；
        2. 请求买家修改或删除差评；
        3. 留微信、邮箱、电话，或引导到独立站付款；
        4. 推荐其他商品或下次购买折扣。
        Refunds, replacements and return labels of the same order are allowed.
        """;

    private const string FewShot = "Draft: 'Give us 5 stars and we send you a $10 gift card.' -> {\"violation\": true, \"type\": \"incentive\"}";

    public async Task<string> AuditAsync(string draft)
    {
        var result = await kernel.InvokePromptAsync(SystemPrompt + "\n" + FewShot + "\nDraft: " + draft);
        return result.ToString();
    }
}
