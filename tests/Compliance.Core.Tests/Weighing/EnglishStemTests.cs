using Compliance.WeightTrainer;

namespace Compliance.Tests.Weighing;

/// <summary>The stem need not be a word; the forms of one word must share it, and other words must not.</summary>
public sealed class EnglishStemTests
{
    [TestCase("offer offers offered offering offer's")]
    [TestCase("ship ships shipped shipping")]
    [TestCase("change changes changed changing")]
    [TestCase("reply replies replied replying")]
    [TestCase("gift gifts gifted")]
    [TestCase("kind kindly")]
    [TestCase("miss misses missed missing")]
    [TestCase("buyer buyer's buyers")]
    public void Forms_of_a_word_share_a_stem(string forms) => forms.Split(' ').Select(EnglishStem.Of).Distinct().Should().ContainSingle();

    [TestCase("need", "ne")]
    [TestCase("bring", "br")]
    [TestCase("bonus", "bonu")]
    [TestCase("this", "thi")]
    [TestCase("less", "les")]
    [TestCase("only", "on")]
    [TestCase("thing", "th")]
    [TestCase("review", "revi")]
    public void What_only_looks_like_an_ending_is_no_form_of_something_shorter(string word, string shorter) =>
        EnglishStem.Of(word).Should().NotBe(shorter);

    [TestCase("gift", "give")]
    [TestCase("star", "start")]
    [TestCase("refund", "fund")]
    [TestCase("off", "offer")]
    public void Other_words_have_other_stems(string word, string other) => EnglishStem.Of(word).Should().NotBe(EnglishStem.Of(other));

    [TestCase("a")]
    [TestCase("is")]
    [TestCase("'s")]
    [TestCase("")]
    public void Short_words_are_no_trouble(string word) => EnglishStem.Of(word).Length.Should().BeLessThanOrEqualTo(word.Length);
}
