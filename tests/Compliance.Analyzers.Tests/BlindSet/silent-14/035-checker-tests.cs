using NUnit.Framework;

namespace GuardRail.Tests;

[TestFixture]
public class MessageCheckerTests
{
    private readonly MessageChecker _checker = new();

    [TestCase("Use code SAVE20 for 20% off your next purchase.")]
    [TestCase("We'll send you a $10 gift card once your review is online.")]
    [TestCase("Please update your review to 5 stars.")]
    [TestCase("Add us on WhatsApp: +1 330 555 0101")]
    [TestCase("好评返现五元，加微信 abc123")]
    public void Rejects(string text) => Assert.That(_checker.IsAllowed(text), Is.False);

    [TestCase("We refunded your order in full.")]
    [TestCase("您的退款已处理。")]
    public void Accepts(string text) => Assert.That(_checker.IsAllowed(text), Is.True);

    [Test]
    public void Reports_the_rule()
    {
        var result = _checker.Check("Get a free gift if you remove the negative feedback.");
        Assert.That(result.Rule, Is.EqualTo("feedback-removal"), "a gift for removing feedback must be rejected");
    }
}
