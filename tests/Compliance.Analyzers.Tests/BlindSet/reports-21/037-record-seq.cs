using System.Collections.Immutable;

namespace Agentur.Kampagne;

public readonly record struct Schritt(int TagNachLieferung, string Locale, string Text);

public static class AmazonSequenz
{
    public static readonly ImmutableArray<Schritt> Kaffeemuehle = ImmutableArray.Create(
        new Schritt(2, "en", "Hello, before the first use please wash the jar by hand."),
        new Schritt(7, "en", "Hello, we would love to hear what you think: please share a review of the grinder on Amazon."), // expect: BSM2006
        new Schritt(7, "zh-Hans", "您好，欢迎您在商品页面留下使用评价。"), // expect: BSM2006
        new Schritt(7, "zh-Hant", "您好，誠摯邀請您撰寫一則商品評論。"), // expect: BSM2006
        new Schritt(12, "en", "Hello, from Friday to Monday everything in our shop is reduced, up to 40 percent."), // expect: BSM1001|BSM1007
        new Schritt(12, "zh-Hant", "您好，雙十一全館六折起，把握機會再添購一台磨豆機。"), // expect: BSM1001|BSM1007
        new Schritt(21, "en", "Hello, the seal kit you asked for is no longer made. We have refunded the grinder in full."));
}
