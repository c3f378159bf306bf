using System.Collections.Immutable;

namespace Norrsken.Domain.Remedies;

public static class RemedyCopy
{
    public static readonly ImmutableArray<string> ForDelay = ImmutableArray.Create(
        "Your order is delayed until {date}. Should that not suit you, we cancel it and return the full amount.",
        "Your order is delayed until {date}. Please accept a 10 EUR credit for your next purchase as an apology.", // expect: BSM1006|BSM1003|BSM1001|BSM1002
        "Your order is delayed until {date}. We upgraded it to express delivery without extra cost.");

    public static readonly ImmutableArray<string> ForDamage = ImmutableArray.Create(
        "The shade arrived broken: a new one was sent today, please recycle the old one.",
        "The shade arrived broken: promise not to open a claim and 50 EUR of the price will be yours.", // expect: BSM1003
        "The shade arrived broken: send us your PayPal address, the money will be there within the hour."); // expect: BSM1004|BSM3003|BSM3002
}
