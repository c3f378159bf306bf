using System.Collections.Concurrent;

namespace Falkenried.Messaging.Service;

public sealed class ServiceTextRegistry
{
    private readonly ConcurrentDictionary<(string Key, string Culture), string> _texts = new();

    public ServiceTextRegistry Add(string key, string culture, string text)
    {
        _texts[(key, culture)] = text;
        return this;
    }

    public static ServiceTextRegistry CreateDefault() => new ServiceTextRegistry()
        .Add("buyer.missing-part", "en-US", "Hello {BuyerName}, the missing hinge of your cabinet was shipped today at no charge. You need not do anything.")
        .Add("buyer.missing-part", "zh-CN", "{BuyerName}您好，缺少的铰链今天已免费补发，您无需任何操作。")
        .Add("buyer.no-discount", "en-US", "Hello {BuyerName}, thank you for asking. We cannot give private discounts; the price on the product page is the one that counts.")
        .Add("buyer.no-discount", "zh-CN", "{BuyerName}您好，我们无法提供私下折扣，请以商品页面的价格为准。")
        .Add("buyer.delay", "en-US", "Hello {BuyerName}, your cabinet will arrive on {Date} instead of {OldDate}. If this is too late, we cancel it and refund you in full.")
        .Add("buyer.partial-refund", "en-US", "Hello {BuyerName}, one of the two lamps in order {OrderId} was broken. We have refunded {Amount} for it through Amazon.");
}
