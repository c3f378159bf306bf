using NUnit.Framework;

namespace Halden.Compliance.Tests;

[TestFixture]
public class MessageModeratorTests
{
    private MessageModerator _moderator = null!;

    [SetUp]
    public void SetUp() => _moderator = new MessageModerator(new FakeClock());

    [TestCase("Dear customer, leave a five-star review and receive a $10 gift card.", "incentive")]
    [TestCase("Dear customer, use coupon code SAVE10 on your next order.", "coupon")]
    [TestCase("尊敬的客户，五星好评返现五元。", "incentive")]
    public void Rejects_offending_text(string text, string category)
    {
        var verdict = _moderator.Check(text);
        Assert.That(verdict.Category, Is.EqualTo(category));
    }

    [Test]
    public void Accepts_refund_notice()
        => Assert.That(_moderator.Check("Dear customer, we have refunded your order in full.").IsClean, Is.True);
}
