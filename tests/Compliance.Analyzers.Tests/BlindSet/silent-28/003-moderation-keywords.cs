using System.Buffers;

namespace Integra.Compliance.Screening;

/// <summary>Words that hold back an outgoing draft until a compliance officer has looked at it.</summary>
internal static class ForbiddenPhraseCatalogue
{
    private static readonly string[] s_english =
    [
        "leave us a five star review", "remove your negative review", "gift card for review",
        "use coupon code", "% off your next order", "contact us on whatsapp", "pay by paypal",
    ];

    private static readonly string[] s_chinese =
    [
        "好评返现", "五星好评", "删除差评", "加微信", "优惠券", "下次购买打折", "私下补偿", "免费赠送",
    ];

    private static readonly SearchValues<string> s_search =
        SearchValues.Create([.. s_english, .. s_chinese], StringComparison.OrdinalIgnoreCase);

    public static bool IsSuspicious(ReadOnlySpan<char> draft) => draft.ContainsAny(s_search);
}
