using System.Collections.Concurrent;
using System.Globalization;

namespace Falkenried.Messaging.Templates;

public sealed class TemplateRegistry
{
    private readonly ConcurrentDictionary<(string Key, string Culture), string> _texts = new();

    public TemplateRegistry Register(string key, string culture, string text)
    {
        _texts[(key, culture)] = text;
        return this;
    }

    public string Resolve(string key, CultureInfo culture) =>
        _texts.TryGetValue((key, culture.Name), out var text) ? text : _texts[(key, "en-US")];

    public static TemplateRegistry CreateDefault() => new TemplateRegistry()
        .Register("buyer.missing-part", "en-US", "Hello {BuyerName}, the hinge missing from your cabinet leaves our warehouse today at no charge.")
        .Register("buyer.after-delivery", "en-US", "Hello {BuyerName}, as a returning customer you pay 12% less on any other cabinet from our shop.") // expect: BSM1001|BSM1006
        .Register("buyer.after-delivery", "zh-CN", "{BuyerName}您好，柜子用得还满意吗？满意的话麻烦给个五星好评哦。") // expect: BSM2002|BSM2003
        .Register("buyer.return-label", "zh-CN", "{BuyerName}您好，退货标签已经生成，请在“我的订单”中打印。")
        .Register("buyer.unhappy", "en-US", "Hello {BuyerName}, if anything about the cabinet bothers you, please talk to us first before leaving a bad review."); // expect: BSM2003
}
