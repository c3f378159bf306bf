using System.Collections.Frozen;

namespace Parcelo.Helpdesk;

internal static class QuickReplies
{
    internal static readonly FrozenDictionary<string, string> ToBuyer = new Dictionary<string, string>
    {
        ["where-is-it"] = "The last scan was in Memphis this morning, so your parcel should come tomorrow.",
        ["too-expensive"] = "If you order from us by bank transfer instead, we can skip the Amazon fee and lower the price.", // expect: BSM3003|BSM1001
        ["unhappy"] = "Before you post anything negative, please get in touch so we can put it right.", // expect: BSM2003
        ["damaged"] = "I have issued a replacement; there is no need to send the broken plate back.",
        ["goodwill"] = "Nothing was wrong with your order, but we would like to offer you 10 dollars as a little compensation.", // expect: BSM1003
        ["manual"] = "Hold the power button for six seconds until the lamp blinks twice, then pair it again.",
        ["newsletter"] = "Sign up for our newsletter so you never miss a new arrival!", // expect: BSM1007
    }.ToFrozenDictionary();
}
