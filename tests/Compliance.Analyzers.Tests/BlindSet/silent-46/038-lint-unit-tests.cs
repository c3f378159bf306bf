using NUnit.Framework;

namespace ReplyNest.Guard.Tests;

[TestFixture]
public class DraftLinterTests
{
    private readonly DraftLinter _linter = new();

    [TestCase("Leave a 5-star review and we send you a gift card", "incentive")]
    [TestCase("Please delete your review", "removal")]
    [TestCase("Use code SPRING for 10% off", "coupon")]
    [TestCase("Text me at 555-0123", "contact")]
    [TestCase("好评返现", "incentive")]
    public void Flags(string draft, string rule) =>
        Assert.That(_linter.Check(draft).Rule, Is.EqualTo(rule));

    [Test]
    public void Passes_refund()
    {
        var result = _linter.Check("We refunded your order in full.");
        Assert.That(result.IsClean, Is.True, "a refund is not an offer");
    }
}
