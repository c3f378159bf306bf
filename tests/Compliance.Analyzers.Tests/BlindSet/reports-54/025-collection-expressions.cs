using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Dachstein.Texts;

public static class ReplySuggestions
{
    public static readonly ImmutableArray<string> Delivery =
    [
        "The parcel was left with your neighbour at number 12.",
        "The carrier will try again tomorrow between 9 and 12.",
        "Text us your mobile number and we will sort it out over WhatsApp.", // expect: BSM3002|BSM3003
    ];

    public static readonly FrozenSet<string> Quality = FrozenSet.ToFrozenSet(
    [
        "Please send us a picture of the seam in this conversation.",
        "A new jacket was shipped this morning at no cost to you.",
        "Don't bother with a return: take 30% of the price back and leave it at that, please.", // expect: BSM1003|BSM1001|BSM1004
    ]);

    private static readonly string[] s_closing = [.. Delivery, "Happy with our help? Then share it with others in a good product review!"]; // expect: BSM2003|BSM2002

    public static ReadOnlySpan<string> Closing => s_closing;
}
