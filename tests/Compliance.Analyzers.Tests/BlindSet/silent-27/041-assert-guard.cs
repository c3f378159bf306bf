using NUnit.Framework;

namespace Guard.Tests;

[TestFixture]
public class DraftGuardTests
{
    [TestCase("Leave us five stars and we send you a gift card", "incentive")]
    [TestCase("Add our WhatsApp +1 555 0100", "contact")]
    [TestCase("好评返现,加微信领取", "incentive")]
    public void Bad_drafts_are_stopped(string draft, string reason) =>
        Assert.That(DraftGuard.Check(draft), Is.EqualTo(reason));

    [TestCase("We refunded your order in full.")]
    [TestCase("We cannot offer coupons by message.")]
    public void Good_drafts_pass(string draft) => Assert.That(DraftGuard.Check(draft), Is.Null);

    [Test]
    public void Reason_is_shown() =>
        Assert.That(DraftGuard.Explain("Use code SAVE10 for 10% off"), Does.Contain("coupon"));
}
