using Compliance.Tool.Output;

namespace Compliance.Tool.Tests.Output;

[TestFixture]
internal sealed class ExcerptTests
{
    [Test]
    public void Words_stand_in_their_surroundings()
    {
        Excerpt excerpt = Excerpt.Of("Here is your coupon, enjoy.", 13, 6);

        excerpt.Should().Be(new Excerpt("Here is your ", "coupon", ", enjoy."));
    }

    [Test]
    public void What_is_left_out_is_marked()
    {
        string text = new string('a', 100) + "coupon" + new string('b', 100);

        Excerpt.Of(text, 100, 6).Should().Be(new Excerpt("…" + new string('a', 40), "coupon", new string('b', 40) + "…"));
    }

    [Test]
    public void A_surrogate_pair_is_not_cut()
    {
        string text = "😀" + new string('a', 39) + "coupon" + new string('b', 39) + "😀";

        Excerpt.Of(text, 41, 6).Should().Be(new Excerpt("😀" + new string('a', 39), "coupon", new string('b', 39) + "…"));
    }

    [Test]
    public void The_middle_of_very_long_words_is_left_out()
    {
        string words = new string('a', 200) + new string('b', 200);

        Excerpt.Shortened(words).Should().Be(new string('a', 150) + "…" + new string('b', 150));
    }

    [TestCase("a\r\nb\tc", "a↵b c")]
    [TestCase("\u001b]0;title\u0007", @"\u001B]0;title\u0007")]
    [TestCase("cou\u200bpon", @"cou\u200Bpon")]
    [TestCase("\u202egnp", @"\u202Egnp")]
    [TestCase("a\u2028b\u2029c", @"a\u2028b\u2029c")]
    [TestCase("cou\U000E0020pon", @"cou\U000E0020pon")]
    [TestCase("👩\u200d👧", "👩\u200d👧")]
    [TestCase("c\u200dd", @"c\u200Dd")]
    public void A_line_shows_what_cannot_be_seen(string text, string line) => Excerpt.OneLine(text).Should().Be(line);

    // An attribute cannot hold it.
    [Test]
    public void A_line_shows_half_a_surrogate_pair() => Excerpt.OneLine("\ud83d!").Should().Be(@"\uD83D!");
}
