using Compliance.Text;

namespace Compliance.Tests.Text;

[TestFixture]
internal sealed class WordsByLettersTests
{
    [Test]
    public void It_holds_its_words_and_no_others()
    {
        // Many, so that some share a place.
        string[] words = [.. Enumerable.Range(0, 1000).Select(i => $"w{i}")];
        var set = new WordsByLetters(words);

        words.Should().OnlyContain(w => Holds(set, w));
        Enumerable.Range(1000, 1000).Should().OnlyContain(i => !Holds(set, $"w{i}"));
        Holds(set, string.Empty).Should().BeFalse();
    }

    [TestCase("com", 0, 3, true)]
    [TestCase("a.com/", 2, 3, true)]
    [TestCase("a.com/", 2, 2, false)]
    [TestCase("a.com/", 2, 4, false)]
    [TestCase("COM", 0, 3, false)]
    public void Letters_of_a_workspace_are_looked_up(string workspace, int start, int length, bool holds) =>
        new WordsByLetters("com", "net").Holds(new Letters(workspace.ToCharArray(), start, length)).Should().Be(holds);

    private static bool Holds(WordsByLetters set, string word) => set.Holds(new Letters(word.ToCharArray(), 0, word.Length));
}
