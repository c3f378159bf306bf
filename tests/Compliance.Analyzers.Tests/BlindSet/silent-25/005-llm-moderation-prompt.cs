namespace Zhiku.AiKefu.ShenHe;

public static class ShenHeTiShiCi
{
    public const string SystemPrompt = """
        你是亚马逊站内信合规审核员。判断客服草稿是否违规，只输出 JSON。
        违规情形包括：
        1. 以返现、礼品卡、折扣换取评价，例如“给五星就送您 10 美元”；
        2. 要求买家删除或修改差评；
        3. 引导买家加微信、WhatsApp 或到独立站下单；
        4. 发放优惠券、承诺下次购买打折。
        退款、补发、延迟通知不属于违规。
        """;

    public const string UserPrompt = """
        请审核以下草稿，并在 reason 字段中说明原因：
        <draft>{{draft}}</draft>
        """;

    public static string Render(string draft) => UserPrompt.Replace("{{draft}}", draft);
}
