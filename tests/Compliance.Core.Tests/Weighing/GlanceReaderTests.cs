using Compliance.Matching;
using Compliance.Weighing;

namespace Compliance.Tests.Weighing;

[TestFixture]
internal sealed class GlanceReaderTests
{
    // Where a word ends in a block, on its border and behind it.
    private static readonly string[] Texts =
    [
        .. JsonLines.Texts("Corpus").Where((_, i) => i % 7 == 0),
        .. Enumerable.Range(50, 30).Select(n => new string(' ', n) + "Garden's caf\u00E9 2,500 \u5F69\u7968 order."),
        .. Enumerable.Range(1, 140).Select(n => new string('k', n) + " " + new string('z', 140 - n)),
    ];

    [Test]
    public void Blocks_are_read_alike_with_vectors_and_without()
    {
        foreach (string text in Texts)
        {
            Heard<PortableBlocks>(text).Should().Equal(Heard<Vector128Blocks>(text)).And.Equal(Heard<VectorBlocks>(text));
        }
    }

    [Test]
    public void A_word_is_the_same_wherever_it_stands()
    {
        foreach (string word in (string[])["a", "garden's", "recommendations", "recommendation's", "recommendationsof", "donaudampfschifffahrtskapitaenspatent", new string('k', 150)])
        {
            for (var before = 0; before < 70; before++)
            {
                Words(new string(' ', before) + word.ToUpperInvariant() + ", kazoo").Should().Equal(FeatureHash.Word(word), FeatureHash.Word("kazoo"));
            }
        }
    }

    [Test]
    public void Letters_with_accents_are_read_without_them() =>
        Words("Se\u00F1or \u00C1vila\u2019s caf\u00E9").Should().Equal(FeatureHash.Word("senor"), FeatureHash.Word("avila's"), FeatureHash.Word("cafe"));

    [Test]
    public void Han_characters_are_words_and_no_pairs_of_letters() =>
        Words("\u8A02\u55AE pa \u6170").Should().Equal(FeatureHash.Word("\u8BA2"), FeatureHash.Word("\u5355"), FeatureHash.Word("pa"), FeatureHash.Word("\u6170")).And.OnlyHaveUniqueItems();

    private static List<uint> Words(string text)
    {
        var sink = new Listener();
        GlanceReader.Read(text, ref sink);
        return [.. sink.Heard.Where(h => h.What is "word" or "Han").Select(h => h.Hash)];
    }

    private static List<(string What, uint Hash, int Start, int End)> Heard<TBlocks>(string text)
        where TBlocks : struct, IBlockReader
    {
        var sink = new Listener();
        GlanceReader.Read<TBlocks, Listener>(text, ref sink);
        return sink.Heard;
    }

    private readonly struct Listener() : IWordSink
    {
        public List<(string What, uint Hash, int Start, int End)> Heard { get; } = [];

        public void Word(uint hash, bool isHan, int start, int end) => Heard.Add((isHan ? "Han" : "word", hash, start, end));

        public bool EndSentence(int end)
        {
            Heard.Add(("end", 0, 0, end));
            return true;
        }

        public bool Stumble(bool isLayout)
        {
            Heard.Add((isLayout ? "layout" : "stumble", 0, 0, 0));
            return true;
        }
    }
}
