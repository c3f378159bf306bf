using Compliance.Analyzers.Evidence;
using Microsoft.CodeAnalysis.Text;

namespace Compliance.Analyzers.Tests.Evidence;

/// <summary>A search in texts that are no strings.</summary>
[TestFixture]
public sealed class SourceSearchTests
{
    [Test]
    public void A_word_is_found_wherever_the_pieces_of_the_text_end([Range(4085, 4105)] int place)
    {
        // A large text is kept in pieces, as a compiler keeps it.
        string text = new string('x', place) + "Wordings" + new string('y', 60_000);
        using var reader = new StringReader(text);
        var source = SourceText.From(reader, text.Length);

        SourceSearch.IndexOf(source, "Wordings", 0).Should().Be(place);
        SourceSearch.IndexOf(source, "Wordings", place).Should().Be(place);
        SourceSearch.IndexOf(source, "Wordings", place + 1).Should().Be(-1);
    }

    [TestCase("", "a", 0, -1)]
    [TestCase("a", "a", 0, 0)]
    [TestCase("aba", "a", 1, 2)]
    [TestCase("ab", "abc", 0, -1)]
    public void Short_texts_are_searched_to_their_end(string text, string word, int from, int place) =>
        SourceSearch.IndexOf(SourceText.From(text), word, from).Should().Be(place);
}
