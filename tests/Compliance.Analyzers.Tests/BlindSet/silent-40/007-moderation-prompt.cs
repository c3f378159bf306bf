namespace Ai.HeGui;

public static class TiShiCi
{
    public const string SystemPrompt = """
        你是亚马逊站内信合规审核员。判断下面这封由卖家撰写的信是否违规。
        违规例子：
        1. 用礼品卡、返现、折扣换取好评；
        2. 要求买家删除或修改差评；
        3. 留下微信、邮箱、WhatsApp 或站外链接。
        只输出 JSON：{"violation": true/false, "reason": "..."}
        """;

    public static string BuildUserPrompt(string letter) =>
        $"Letter to classify:\n---\n{letter}\n---\nAnswer with one label: coupon_offer, review_incentive, external_link, clean.";
}
