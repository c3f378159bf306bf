using Compliance.Structure;

namespace Compliance.Tests.Structure;

/// <summary>Where the message, its sentences and its clauses start, and whether all of it is brief.</summary>
[TestFixture]
internal sealed class StartsTests
{
    [TestCase("One. Two", "One. Two|Two")]
    [TestCase("  - One\n  * Two", "One\n  * Two|Two", Description = "past blanks and bullets")]
    [TestCase("\n\n\nOne", "One")]
    [TestCase("<p>One</p><p>Two</p>", "One</p><p>Two</p>|Two</p>")]
    public void Sentences_start_at_their_first_word(string text, string rests) =>
        FoundStructures.Of(StructureKind.SentenceStart, text).Should().Equal(rests.Split('|'));

    [Test]
    public void Clauses_start_at_their_first_word() =>
        FoundStructures.Of(StructureKind.ClauseStart, "Yes, we do: now").Should().Equal("Yes, we do: now", "we do: now", "now");

    [Test]
    public void The_message_starts_once() => FoundStructures.Of(StructureKind.MessageStart, "  One. Two").Should().Equal("One. Two");

    [TestCase("")]
    [TestCase("   \n ")]
    [TestCase("<br>")]
    public void Nothing_starts_where_there_are_no_words(string text)
    {
        FoundStructures.Of(StructureKind.MessageStart, text).Should().BeEmpty();
        FoundStructures.Of(StructureKind.SentenceStart, text).Should().BeEmpty();
        FoundStructures.Of(StructureKind.Brief, text).Should().BeEmpty();
    }

    [TestCase(30, 1)]
    [TestCase(31, 0)]
    public void A_message_of_thirty_words_is_brief(int words, int count) =>
        FoundStructures.Of(StructureKind.Brief, string.Join(' ', Enumerable.Repeat("word", words))).Should().HaveCount(count);

    [TestCase(60, 1)]
    [TestCase(61, 0)]
    public void A_message_of_sixty_Han_is_brief(int characters, int count) =>
        FoundStructures.Of(StructureKind.Brief, new string('好', characters)).Should().HaveCount(count);
}
