namespace Stahlberg.Docs;

public static class DocumentLetters
{
    public static readonly List<(string Purpose, string Locale, string Text)> Letters =
    [
        ("invoice", "en-GB", "Hello {name}, the VAT invoice you asked for is attached to this message (order {order})."),
        ("warranty", "en-GB", "Hello {name}, the warranty document for the jack is attached. It covers two years from delivery, parts and labour included."),
        ("safety", "en-GB", "Hello {name}, the law requires us to send you the attached safety sheet for the hydraulic oil in your order."),
        ("invoice", "zh-CN", "您好{name}，您索取的订单{order}发票已附在本消息中，请查收。"),
        ("warranty", "zh-CN", "您好{name}，千斤顶自签收之日起保修两年，保修期内免费维修或更换，保修卡见附件。"),
        ("partial", "en-GB", "Hello {name}, the carry bag was missing from order {order}. We have refunded {amount}, the price of the bag, to your original payment method."),
    ];

    public static string? Find(string purpose, string locale)
    {
        foreach (var (p, l, text) in Letters)
            if (p == purpose && l == locale) return text;
        return null;
    }
}
