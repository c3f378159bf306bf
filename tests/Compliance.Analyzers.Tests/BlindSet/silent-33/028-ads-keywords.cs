using System.Collections.Generic;
using System.Linq;

namespace Haicang.GuangGao;

/// <summary>亚马逊 Sponsored Brands 广告标题与关键词</summary>
public static class GuangGaoCiKu
{
    public static readonly string[] FouDingCi =
        { "free sample", "coupon code", "discount code", "gift card", "cheap", "rebate", "review club" };

    public static readonly Dictionary<string, string> BiaoTi = new()
    {
        ["charger-us"] = "Fast chargers with 2-year warranty",
        ["charger-deal"] = "Prime Big Deal Days: chargers up to 25% off",
        ["cable-us"] = "Buy 2 cables, save 10%",
        ["gift-us"] = "The gift for every traveller",
    };

    public static string HeBing(string huoDong) => string.Join(";", FouDingCi.Select(c => $"{huoDong}|negativePhrase|{c}"));

    public static bool ChaoChang(string key) => BiaoTi.TryGetValue(key, out var t) && t.Length > 50;
}
