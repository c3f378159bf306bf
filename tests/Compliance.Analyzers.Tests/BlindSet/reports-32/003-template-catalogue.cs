using System.Collections.Frozen;

namespace ChannelLoom.Messaging.Catalogue;

public static class AmazonMessageCatalogue
{
    public static readonly FrozenDictionary<string, string> Texts = new Dictionary<string, string>
    {
        ["refund.done"] = "Hi {{firstName}}, we have refunded {{amount}} to your original payment method for order {{orderId}}.",
        ["feedback.stars"] = "Hi {{firstName}}, if everything is perfect, kindly give us 5 stars; it keeps our family workshop alive.", // expect: BSM2002|BSM2003
        ["feedback.gate"] = "Hi {{firstName}}, love the lamp? Tell the world in a review. Not so much? Then write to us first, please, before you post anything.", // expect: BSM2003
        ["feedback.edit"] = "Hi {{firstName}}, now that the new charger has reached you, may we ask you to revisit the one-star review you left?", // expect: BSM2004
        ["feedback.trade"] = "Hi {{firstName}}, share a photo review and we will send you a $10 gift card the same day.", // expect: BSM2001
        ["return.label"] = "Hi {{firstName}}, your prepaid label for order {{orderId}} is ready under Your Orders on Amazon.",
        ["address.check"] = "Hi {{firstName}}, the courier could not find flat {{unit}}. Could you confirm the floor and the landmark?",
    }.ToFrozenDictionary();

    public static string Render(string key, IReadOnlyDictionary<string, string> tokens)
    {
        var text = Texts[key];
        foreach (var (name, value) in tokens)
        {
            text = text.Replace("{{" + name + "}}", value);
        }

        return text;
    }
}
