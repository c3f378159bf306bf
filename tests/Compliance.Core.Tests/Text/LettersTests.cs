using Compliance.Text;

namespace Compliance.Tests.Text;

[TestFixture]
internal sealed class LettersTests
{
    // The workspace goes on before and behind them.
    private static readonly Letters Host = new("x.shop.test/x".ToCharArray(), 2, 9);

    [TestCase('s', 0)]
    [TestCase('.', 4)]
    [TestCase('x', -1)]
    [TestCase('/', -1)]
    public void A_character_is_found_where_it_stands_first(char c, int index) => Host.IndexOf(c).Should().Be(index);

    [TestCase('s', 7)]
    [TestCase('.', 4)]
    [TestCase('x', -1)]
    [TestCase('/', -1)]
    public void A_character_is_found_where_it_stands_last(char c, int index) => Host.LastIndexOf(c).Should().Be(index);

    [TestCase("shop", 0)]
    [TestCase("test", 5)]
    [TestCase("x.shop", -1)]
    [TestCase("test/", -1)]
    public void A_word_is_found_only_among_them(string word, int index) => Host.IndexOf(word).Should().Be(index);

    [TestCase("shop.test", true)]
    [TestCase("shop.tes", false)]
    [TestCase("shop.test/", false)]
    public void They_are_a_word_of_the_same_length(string word, bool are)
    {
        Host.Are(word).Should().Be(are);
        Host.Are(new Letters(word.ToCharArray(), 0, word.Length)).Should().Be(are);
    }

    [TestCase("shop", true, false)]
    [TestCase("test", false, true)]
    [TestCase("shop.test", true, true)]
    [TestCase("shop.test/", false, false)]
    [TestCase(".shop.test", false, false)]
    public void They_start_and_end_with_no_more_than_they_have(string word, bool starts, bool ends)
    {
        Host.StartWith(word).Should().Be(starts);
        Host.EndWith(word).Should().Be(ends);
    }

    [Test]
    public void A_part_is_counted_from_their_start() => Host.Part(5, 9).ToString().Should().Be("test");

    [Test]
    public void None_of_them_are_empty()
    {
        Letters none = Host.Part(9, 9);

        none.Are(string.Empty).Should().BeTrue();
        none.IndexOf('/').Should().Be(-1);
        none.LastIndexOf('t').Should().Be(-1);
    }
}
