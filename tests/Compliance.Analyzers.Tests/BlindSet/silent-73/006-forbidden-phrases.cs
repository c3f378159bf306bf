using System;
using System.Collections.Frozen;
using System.Collections.Generic;
using System.Linq;

namespace Overbury.Compliance.Wordlists;

/// <summary>Phrases that stop a draft before it goes to Amazon.</summary>
public static class ForbiddenPhrases
{
    public static readonly FrozenSet<string> English = new[]
    {
        "leave us a 5 star review",
        "gift card in exchange for your review",
        "use code",
        "contact us on whatsapp",
        "remove your negative review",
        "we will pay you back via paypal",
        "visit our website",
        "please cancel your order",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public static readonly FrozenSet<string> Chinese = new[]
    {
        "好评返现",
        "五星好评",
        "加微信",
        "删除差评",
        "赠送礼品卡",
        "优惠码",
        "私下交易",
    }.ToFrozenSet(StringComparer.Ordinal);

    public static IEnumerable<string> FindIn(string draft) =>
        English.Concat(Chinese).Where(p => draft.Contains(p, StringComparison.OrdinalIgnoreCase));
}
