namespace Compliance.Tests.Policy;

/// <summary>Phrases that a policy marks as disguises (<c>en!</c>, <c>zh!</c>).</summary>
[TestFixture]
internal sealed class DisguisePhraseTests
{
    [TestCase("优惠卷", "给您一张优惠卷", TestName = "A misspelled word is disguised")]
    [TestCase("yhq", "给您yhq一张", TestName = "An abbreviation is disguised")]
    public void A_phrase_that_reads_otherwise_is_a_disguise(string disguise, string text) => IsDisguised(disguise, text).Should().BeTrue();

    [TestCase("优恵券", "给您一张优惠券", TestName = "A Japanese character is read as the Simplified one")]
    [TestCase("優惠券", "给您一张优惠券", TestName = "A Traditional character is read as the Simplified one")]
    [TestCase("优惠券", "给您一张优惠券", TestName = "The same word twice")]
    public void A_phrase_that_reads_like_a_plain_one_of_its_signal_is_none(string disguise, string text) => IsDisguised(disguise, text).Should().BeFalse();

    [Test]
    public void The_plain_word_spelled_apart_stays_disguised() => IsDisguised("优恵券", "给您一张优~惠~券").Should().BeTrue();

    private static bool IsDisguised(string disguise, string text) =>
        TestPolicy.Checker($"""
            condition test
              when     probe
              verdict  prohibited

            signal probe
              zh       优惠券
              zh!      {disguise}
            """).Explain(text).Signals.Single(s => s.Name == "probe").IsDisguised;
}
