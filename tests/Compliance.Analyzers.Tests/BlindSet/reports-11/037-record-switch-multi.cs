using System;
using System.Collections.Immutable;

namespace Otter.Playbook;

public abstract record Situation;
public sealed record LostParcel(string Order, string Carrier) : Situation;
public sealed record LowRating(string Order, int Stars) : Situation;
public sealed record PriceQuestion(string Order) : Situation;
public sealed record Wholesale(string Order, int Pieces) : Situation;

public static class Playbook
{
    public static ImmutableArray<string> Texts(Situation s) => s switch
    {
        LostParcel p => ["The parcel was lost by " + p.Carrier + ".", "We have already refunded order " + p.Order + " in full."],
        LowRating { Stars: < 3 } r =>
        [
            $"您给订单{r.Order}打了{r.Stars}星。",
            "麻烦把评分改成五星，客服的奖金全靠它了。", // expect: BSM2004
        ],
        PriceQuestion => ["The price shown on the product page applies to every buyer; we are not able to change it for one order."],
        Wholesale w => [$"{w.Pieces}件的话请加微信 otter_trade，私下报价，不走亚马逊。"], // expect: BSM3002, BSM3003
        _ => throw new ArgumentOutOfRangeException(nameof(s)),
    };
}
