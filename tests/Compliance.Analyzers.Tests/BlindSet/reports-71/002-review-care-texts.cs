using System.Collections.Generic;
using System.Linq;

namespace Nimbus.ReviewCare;

public sealed class ReviewCareTexts
{
    private readonly Dictionary<string, Dictionary<string, string>> _byMarketplace = new()
    {
        ["amazon.com"] = new()
        {
            ["followUp"] = "Hi {{first_name}}, your kettle should be with you by now. We're a tiny family team and every five-star rating keeps us alive, so please drop us one!", // expect: BSM2002
            ["filter"] = "Hi {{first_name}}, the filter you asked about is part no. K-22. Rinse it under cold water before the first use.",
            ["mood"] = "Hi {{first_name}}, love it? Then tell everyone in a review. Not so happy? Then please don't post anything yet and write to us instead.", // expect: BSM2003
        },
        ["amazon.cn"] = new()
        {
            ["followUp"] = "亲，水壶用得还顺手吗？晒图写个好评，截图发给我们，马上退您20元。", // expect: BSM2001|BSM1004
            ["filter"] = "亲，您问的滤芯型号是K-22，首次使用前请用冷水冲洗。",
        },
        ["amazon.sg"] = new()
        {
            ["filter"] = "您好，滤芯的型号为K-22，首次使用前请先冲洗一次。",
        },
    };

    public string? Find(string host, string key) =>
        _byMarketplace.TryGetValue(host, out var texts) && texts.TryGetValue(key, out var t) ? t : null;

    public IEnumerable<string> Keys() => _byMarketplace.Values.SelectMany(d => d.Keys).Distinct();
}
