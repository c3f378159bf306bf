using System.Collections.Frozen;

namespace ChannelLoom.Messaging.Catalogue;

public static class AmazonServiceCatalogue
{
    public static readonly FrozenDictionary<string, string> Texts = new Dictionary<string, string>
    {
        ["refund.full"] = "Hi {{firstName}}, we have refunded the full amount of {{amount}} for order {{orderId}}. Amazon returns it to the card you paid with.",
        ["refund.partial"] = "Hi {{firstName}}, as the lid was missing from order {{orderId}}, we have issued a partial refund of {{amount}} through Amazon.",
        ["replacement.sent"] = "Hi {{firstName}}, a free replacement for the cracked jar in order {{orderId}} ships today. Please recycle the old one.",
        ["return.steps"] = "Hi {{firstName}}, open Your Orders on Amazon, choose the item and print the prepaid label. The refund starts once the carrier scans it.",
        ["delay"] = "Hi {{firstName}}, your order {{orderId}} will arrive on {{newDate}} instead of {{oldDate}}. If you no longer want it, reply and we cancel and refund it.",
        ["discount.refused"] = "Hi {{firstName}}, thank you for asking. We cannot offer discounts or coupons in messages; the price on the product page applies to everyone.",
    }.ToFrozenDictionary();

    public static string Render(string key, IReadOnlyDictionary<string, string> tokens) =>
        tokens.Aggregate(Texts[key], (text, t) => text.Replace("{{" + t.Key + "}}", t.Value));
}
