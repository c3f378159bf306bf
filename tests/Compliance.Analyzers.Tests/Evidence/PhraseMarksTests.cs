using Compliance.Analyzers.Evidence;

namespace Compliance.Analyzers.Tests.Evidence;

/// <summary>Lists of phrases, looked for in one pass.</summary>
[TestFixture]
public sealed class PhraseMarksTests
{
    private static readonly string[][] Lists = [["must be ", "not found"], ["你好", "谢谢"], ["no ", "该"], ["must "]];

    [TestCase("This must be said", 0b1001)]
    [TestCase("It was NOT FOUND, 谢谢", 0b0011)]
    [TestCase("该商品", 0b0100)]
    [TestCase("not foun", 0)]
    [TestCase("n", 0)]
    [TestCase("", 0)]
    public void A_bit_tells_of_each_list_whether_a_phrase_stands_in_the_text(string text, int lists) => new PhraseMarks(Lists).FindIn(text).Should().Be(lists);

    [TestCase("(no more", 1, 0b0100)]
    [TestCase("(no more", 0, 0)]
    [TestCase("该", 0, 0b0100)]
    [TestCase("no", 0, 0)]
    [TestCase("no", 2, 0)]
    public void At_a_place_only_what_starts_there_counts(string text, int start, int lists) => new PhraseMarks(Lists).FindAt(text, start).Should().Be(lists);
}
