namespace Compliance.Analyzers.Tests.Shapes;

/// <summary>Lines of a list are one text where they are joined, also where the list is put together of lists.</summary>
[TestFixture]
public sealed class ListsTests
{
    [TestCase("string M() => string.Join(\" \", new[] { \"Please [|use coupon\", \"code SAVE20|] at checkout.\" }.Concat(More));")]
    [TestCase("string M() => string.Join(\" \", new[] { \"Please [|use coupon\" }.Concat(new[] { \"code SAVE20|] at checkout.\" }));")]
    [TestCase("string M() => string.Join(\" \", [\"Please [|use coupon\", .. new[] { \"code SAVE20|] at checkout.\" }]);")]
    [TestCase("string M() => string.Join(\" \", (string[])[.. Before, \"Please [|use coupon\", \"code SAVE20|] at checkout.\", .. After]);")]
    [TestCase("string M() => string.Concat(new List<string> { \"Please [|use coupon \", \"code SAVE20|] at checkout.\" }.Where(l => l.Length > 0).ToArray());")]
    [TestCase("string M() => string.Join(\" \", ImmutableArray.Create(\"Please [|use coupon\", \"code SAVE20|] at checkout.\"));")]
    [TestCase("string M() { var lines = ImmutableArray.Create(\"Please [|use coupon\", \"code SAVE20|] at checkout.\"); return string.Join(\" \", lines); }")]
    [TestCase("string M() { var lines = new[] { \"Please [|use coupon\", \"code SAVE20|] at checkout.\" }; return string.Join(\" \", lines.ToList()); }")]
    public void A_phrase_goes_on_in_the_next_element(string member) => Marked.VerifyMember(member);

    [TestCase("string[] M() => [\"The second lamp is on the\", \"house, as shown on page two.\"];")]
    [TestCase("string M() => string.Join(\" \", [\"Please keep the box.\", .. Before]);")]
    public void Elements_that_say_nothing_together_stay_silent(string member) => Marked.VerifyMember(member);
}
