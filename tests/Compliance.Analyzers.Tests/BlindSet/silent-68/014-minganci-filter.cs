using System;
using System.Collections.Generic;
using System.Linq;

namespace Kuayi.Fengkong.Minganci;

/// <summary>
/// 发送前敏感词检查，命中即拦截
/// </summary>
public class MinganciFilter
{
    private static readonly string[] ZhongwenCi =
    {
        "五星好评", "好评返现", "删除差评", "修改评价", "加微信", "私下交易", "优惠码", "红包",
        "免费送", "赠品", "测评", "下单立减", "关注店铺", "点击链接", "扫码领取", "返你十美元"
    };

    private static readonly string[] YingwenCi =
    {
        "leave a 5 star review", "change your review", "remove your feedback", "gift card for review",
        "use coupon code", "contact us on WhatsApp", "pay by PayPal", "free gift", "visit our website",
        "please cancel the order yourself", "20% off your next order"
    };

    private readonly HashSet<string> _ziDingyi = new(StringComparer.OrdinalIgnoreCase);

    public void Load(IEnumerable<string> ci)
    {
        foreach (var c in ci.Where(c => !string.IsNullOrWhiteSpace(c)))
        {
            _ziDingyi.Add(c.Trim());
        }
    }

    public FilterResult Check(string text)
    {
        var mingzhong = ZhongwenCi.Concat(YingwenCi).Concat(_ziDingyi)
            .Where(c => text.Contains(c, StringComparison.OrdinalIgnoreCase))
            .ToList();
        return mingzhong.Count == 0
            ? FilterResult.Ok()
            : FilterResult.Fail($"命中敏感词 {mingzhong.Count} 个：{string.Join("、", mingzhong)}，禁止发送");
    }
}

public record FilterResult(bool Success, string Reason)
{
    public static FilterResult Ok() => new(true, null);
    public static FilterResult Fail(string reason) => new(false, reason);
}
