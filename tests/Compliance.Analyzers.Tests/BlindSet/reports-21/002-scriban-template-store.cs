using System.Collections.Generic;

namespace Lichtwerk.Infrastructure.Templates;

internal sealed class ScribanBuyerTemplates : ITemplateSource
{
    private static readonly Dictionary<string, string> Bodies = new()
    {
        ["amazon.return.label"] = "Dear {{ buyer.name }}, your return label for order {{ order.id }} is ready in Your Orders. Please hand in the parcel by {{ due_date }}.",
        ["amazon.after.delivery"] = "Dear {{ buyer.name }}, enter {{ voucher.code }} in the basket and your next set costs {{ voucher.percent }}% less.", // expect: BSM1002|BSM1001
        ["amazon.after.delivery.zh"] = "亲爱的{{ buyer.name }}，下次购买时输入 {{ voucher.code }} 即可抵扣 {{ voucher.amount }} 欧元。", // expect: BSM1002|BSM1001
        ["amazon.spare.part"] = "Dear {{ buyer.name }}, the missing screw set is on its way at no cost, tracking {{ tracking }}.",
        ["amazon.review.once"] = "Dear {{ buyer.name }}, we would appreciate it if you wrote a product review for {{ product.title }}.", // expect: BSM2006
    };

    public string Get(string key) => Bodies.TryGetValue(key, out var body) ? body : string.Empty;
}

public interface ITemplateSource
{
    string Get(string key);
}
