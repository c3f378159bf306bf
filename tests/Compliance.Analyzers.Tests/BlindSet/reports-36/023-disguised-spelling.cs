namespace Sellerkit.Community.Macros;

/// <summary>Macros contributed by users of the forum, imported as they were posted.</summary>
public class CommunityMacroPack : IMacroPack
{
    public string Author => "forum";
    public Platform Platform => Platform.Amazon;

    public IEnumerable<Macro> Macros { get; } = new Macro[]
    {
        new("Hello 1", "Hi there! Thanks for choosing the bottle. We'd love a p.o.s.i.t.i.v.e r-e-v-i-e-w from you."), // expect: BSM2002
        new("Hello 2", "Hi there! Want your money back and keep the bottle? Post 5 st@rs, send us the shot, done."), // expect: BSM2001
        new("Hello 3", "您好，好 评 返 现，每单5美金，联系我们领取。"), // expect: BSM2001
        new("Hello 4", "您好，有任何问题加薇信：bottle2020，随时在线。"), // expect: BSM3002|BSM3003
        new("Hello 5", "Hi there! The seal can be taken out for cleaning; the video on the product page shows how."),
        new("Hello 6", "您好，杯盖密封圈可以拆下清洗，晾干后再装回。"),
    };
}
