namespace Ai.Review.Prompts;

public static class ShenHePrompts
{
    // 让大模型审核客服草稿
    public const string SystemPrompt = """
        你是亚马逊站内信合规审核员。判断客服草稿是否含有以下内容：
        1. 以返现、礼品卡、免费产品换取评价；
        2. 要求买家修改或删除评论；
        3. 引导买家加微信、WhatsApp 或访问站外网站；
        4. 发送优惠券、折扣码。
        只输出 JSON：{"violation": true|false, "reason": "..."}。
        """;

    public const string FewShotPrompt =
        "Example draft: 'Leave us 5 stars and get a $10 gift card.' -> violation. " +
        "Example draft: 'Your refund was issued.' -> clean. Classify the following draft.";

    public static string Build(string draft) => $"{SystemPrompt}\n\n草稿：\n<<<{draft}>>>";
}
