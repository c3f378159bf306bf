using Compliance.Image;
using Compliance.Matching;
using Compliance.Text;

namespace Compliance.Tests.Matching;

/// <summary>The words that are looked for behind disguises.</summary>
[TestFixture]
internal sealed class VocabularyTests
{
    private static readonly KeyValuePair<string, int>[] Phrases = [new("gift card", 0), new("we'll", 1), new("好评 review", 2), new("5 star", 3)];

    [TestCase("gift", WordKind.OfPhrase)]
    [TestCase("card", WordKind.OfPhrase)]
    [TestCase("review", WordKind.OfPhrase, Description = "beside Han characters")]
    [TestCase("ll", WordKind.OfPhrase)]
    [TestCase("lamp", WordKind.Weighed)]
    [TestCase("star", WordKind.OfPhrase, Description = "of a phrase and with a weight")]
    [TestCase("gif", WordKind.None, Description = "the beginning of a word")]
    [TestCase("lamps", WordKind.None)]
    [TestCase("on", WordKind.None, Description = "of two letters and in no phrase")]
    public void Are_those_of_phrases_and_of_weights(string word, WordKind expected)
    {
        KindOf(Made(), word).Should().Be(expected);
        KindOf(ReadAgain(Made()), word).Should().Be(expected);
    }

    [Test]
    public void Are_known_as_they_stand_where_a_phrase_has_them()
    {
        Made().Knows("gift".ToCharArray(), 0, 4).Should().BeTrue();
        Made().Knows("lamp".ToCharArray(), 0, 4).Should().BeFalse();
    }

    private static Vocabulary Made() => Vocabulary.Of(Phrases.Select(p => p.Key), Words(), ["lamp", "star", "on", "好", "don't"]);

    private static WordGraph Words() => WordGraph.Of(Phrases, PhraseGraph.Of(Phrases));

    private static Vocabulary ReadAgain(Vocabulary vocabulary)
    {
        var image = new ImageWriter();
        vocabulary.Write(image);
        return Vocabulary.Read(new ImageReader(new FixedBytes(image.ToArray())), Words());
    }

    private static WordKind KindOf(Vocabulary vocabulary, string word)
    {
        int state = vocabulary.Root;
        for (var i = 0; i < word.Length && state >= 0; i++)
        {
            state = vocabulary.Next(state, word[i]);
        }

        return state < 0 ? WordKind.None : vocabulary.KindOf(state);
    }
}
