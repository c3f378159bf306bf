namespace Ruiyang.Ai.Review;

public static class Prompts
{
    public const string System = """
        你是一名亚马逊合规审核员。请判断客服草稿是否违反平台的沟通规则。
        违规的情况包括：用返现、礼品卡或折扣换取好评；请求买家删除或修改差评；
        引导买家加微信、WhatsApp 或到站外付款；推销其他商品。
        只输出 JSON：{"violation": true|false, "reason": "..."}。
        """;

    public static string User(string draft) => $"待审核的草稿如下，请给出结论：\n<draft>{draft}</draft>";

    public const string Summarise = "把下面的差评归纳成三条改进建议，供产品经理参考，不要写成给买家的回信。";
}
