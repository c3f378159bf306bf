using System.Text;

namespace Compliance.Tests;

[TestFixture]
internal sealed class TermListTests
{
    private static readonly TermList Brands = new(["Acme", "north wind", "红狮", "C&A"]);

    [TestCase("Fits every ACME lamp.", "ACME")]
    [TestCase("From North  Wind, with care", "North  Wind")]
    [TestCase("from north-wind", "north-wind")]
    [TestCase("Ａｃｍｅ", "Ａｃｍｅ")]
    [TestCase("a\u0441me", "a\u0441me")]
    [TestCase("ac\u200Bme", "ac\u200Bme")]
    [TestCase("<b>Ac</b>me", "Ac</b>me")]
    [TestCase("您买的紅獅牌水壶", "紅獅")]
    [TestCase("at c&amp;a since May", "c&amp;a")]
    public void A_term_is_found_as_it_is_read(string text, string words)
    {
        TermMatch match = Brands.FindAll(text).Should().ContainSingle().Subject;

        text.Substring(match.Start, match.Length).Should().Be(words);
        Brands.TryFindFirst(text, out TermMatch first).Should().BeTrue();
        first.Should().Be(match);
    }

    [TestCase("")]
    [TestCase("acmes and tacme")]
    [TestCase("the north, and wind")]
    [TestCase("红色狮子")]
    public void What_reads_otherwise_is_none(string text)
    {
        Brands.FindAll(text).Should().BeEmpty();
        Brands.TryFindFirst(text, out _).Should().BeFalse();
    }

    [Test]
    public void All_terms_are_found_by_their_place_also_those_that_overlap()
    {
        var list = new TermList(["gift card", "gift", "free gift"]);
        const string Text = "a free gift card, a gift";

        list.FindAll(Text).Select(m => (list.Terms[m.Term], m.Start)).Should().Equal(("free gift", 2), ("gift", 7), ("gift card", 7), ("gift", 20));
    }

    [Test]
    public void Of_terms_that_read_the_same_the_first_is_found()
    {
        var list = new TermList(["other", "Free Gift", "free-gift"]);

        list.Terms.Should().Equal("other", "Free Gift", "free-gift");
        list.FindAll("free gift").Should().ContainSingle().Which.Term.Should().Be(1);
    }

    [Test]
    public void A_list_of_no_terms_finds_nothing() => new TermList([]).FindAll("anything").Should().BeEmpty();

    [Test]
    public void Matches_are_added_to_what_a_list_holds()
    {
        var matches = new List<TermMatch> { default };
        Brands.FindAll("acme", matches);

        matches.Should().HaveCount(2);
    }

    [TestCase("")]
    [TestCase(" \u200B")]
    [TestCase(null)]
    public void A_term_without_anything_to_read_is_refused(string? term) =>
        FluentActions.Invoking(() => new TermList(["fine", term!])).Should().Throw<ArgumentException>().WithMessage("Term 1*holds nothing to read*").WithParameterName("terms");

    [Test]
    public void Terms_may_be_as_long_and_as_many_as_is_said()
    {
        string[] most = [.. Enumerable.Range(0, 65_534).Select(i => $"word{i}")];
        string longest = string.Concat(Enumerable.Repeat("ab cd ef gh ", 84))[..1000].Trim();

        new TermList(most).FindAll("say word65533").Should().ContainSingle().Which.Term.Should().Be(65_533);
        new TermList([longest]).FindAll($"so {longest.ToUpperInvariant()}.").Should().ContainSingle();
        FluentActions.Invoking(() => new TermList([.. most, "one", "more"])).Should().Throw<ArgumentException>().WithMessage("*65536 terms*65534 at most*");
        FluentActions.Invoking(() => new TermList([new string('x', 1001)])).Should().Throw<ArgumentException>().WithMessage("Term 0*is too long*");
    }

    [Test]
    public void A_list_is_shared_between_threads()
    {
        string text = new StringBuilder().Insert(0, "Acme by north\u200B wind, 红狮 ", 200).ToString();
        IReadOnlyList<TermMatch> expected = Brands.FindAll(text);

        Parallel.For(0, 64, _ => Brands.FindAll(text).Should().Equal(expected));
        expected.Should().HaveCount(600);
    }

    [Test]
    public void A_search_that_finds_nothing_allocates_nothing()
    {
        var matches = new List<TermMatch>();
        const string Text = "Your parcel arrives on Monday; reply here if anything is missing. 包裹周一送达。";
        Brands.FindAll(Text, matches);
        long before = GC.GetAllocatedBytesForCurrentThread();
        Brands.FindAll(Text, matches);

        (GC.GetAllocatedBytesForCurrentThread() - before).Should().Be(0);
    }
}
