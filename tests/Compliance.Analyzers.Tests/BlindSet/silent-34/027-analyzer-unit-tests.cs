using NUnit.Framework;

namespace MessageLint.Tests;

[TestFixture]
public class MessageLintTests
{
    [TestCase("Get 10% off your next order!", "discount")]
    [TestCase("We'll send you a gift card for a 5-star review.", "incentive")]
    [TestCase("Please delete your negative review.", "removal")]
    [TestCase("Add us on WhatsApp: +44 7700 900123", "contact")]
    [TestCase("好评返现，加微信领取", "incentive")]
    [TestCase("麻烦您删除差评", "removal")]
    public void Finds(string text, string expected) =>
        Assert.That(MessageLint.Check(text).Select(f => f.Kind), Does.Contain(expected));

    [TestCase("We have refunded your order in full.")]
    [TestCase("We cannot offer coupons by message.")]
    [TestCase("退款已原路退回。")]
    public void StaysSilent(string text) =>
        Assert.That(MessageLint.Check(text), Is.Empty);

    [Test]
    public void Finds_words_across_lines()
    {
        const string sample = "Leave us a five\nstar review and we refund half of the price.";
        Assert.That(MessageLint.Check(sample), Has.Count.EqualTo(2));
    }
}
