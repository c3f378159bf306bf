namespace Argus.Ai.Moderation;

public sealed class ModerationPrompts
{
    public const string SystemPrompt = """
        You are a compliance officer for Amazon buyer-seller messages.
        Classify the message of the seller. Answer with JSON only.
        Prohibited are for instance:
        - "Leave us a 5-star review and we send you a $20 gift card."
        - "Use code SAVE10 for 10% off your next purchase."
        - "Add our WeChat, we refund you by PayPal."
        Allowed are refunds, replacements and answers to questions of the buyer.
        """;

    public const string XiTongTiShi = """
        你是亚马逊站内信合规审核员，请判断卖家消息是否违规。
        违规示例：“好评返现10元”“请删除差评”“送您一张优惠券”“加微信领红包”。
        合规示例：退款、补发、物流延误说明。
        只输出 JSON，不要解释。
        """;

    public static string UserPrompt(string sellerText, string locale) =>
        $"Locale: {locale}\nMessage of the seller:\n<<<\n{sellerText}\n>>>\nDoes it ask for a positive review, offer a coupon, or lead the buyer away from Amazon?";
}
