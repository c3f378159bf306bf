using Compliance.Analyzers.Extraction;
using Microsoft.CodeAnalysis.Text;

namespace Compliance.Analyzers.Tests.Extraction;

/// <summary>The characters of files that are searched one after another, and one within another.</summary>
[TestFixture]
public sealed class SourceCharactersTests
{
    [Test]
    public void A_search_within_a_search_has_characters_of_its_own()
    {
        using var outer = new SourceCharacters(SourceText.From("outer"));
        using var inner = new SourceCharacters(SourceText.From("inner"));

        outer.Span.ToString().Should().Be("outer");
        inner.Span.ToString().Should().Be("inner");
    }

    [Test]
    public void A_text_that_is_kept_in_pieces_is_one_here()
    {
        // As a compiler keeps a large file.
        string text = new string('x', 39_998) + "Wordings" + new string('y', 60_000);
        using var reader = new StringReader(text);
        using var source = new SourceCharacters(SourceText.From(reader, text.Length));

        source.Span.IndexOf("Wordings").Should().Be(39_998);
        source.Span.Length.Should().Be(text.Length);
    }

    // A file of 2,000 texts; where it is allocated for each search, each text pays.
    [TestCase(180_000)]
    [TestCase(250_000)]
    public void The_second_search_of_a_file_allocates_nothing(int length)
    {
        var file = SourceText.From(new string('x', length));
        Search(file);

        long before = GC.GetAllocatedBytesForCurrentThread();
        Search(file);

        (GC.GetAllocatedBytesForCurrentThread() - before).Should().BeLessThan(length / 10);
    }

    private static void Search(SourceText file)
    {
        using var outer = new SourceCharacters(file);
        using var inner = new SourceCharacters(file);
        inner.Span.Length.Should().Be(file.Length);
    }
}
