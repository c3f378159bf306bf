using NUnit.Framework;

namespace Threadwell.Guard.Tests;

[TestFixture]
public class OutboundGuardTests
{
    [TestCase("Please leave us a 5-star review and get a $10 gift card")]
    [TestCase("Remove your negative review and we refund you")]
    [TestCase("Add me on WhatsApp +1 415 555 0100")]
    [TestCase("五星好评返现，加微信领取")]
    public void Blocks_forbidden_drafts(string draft) => Assert.That(OutboundGuard.IsBlocked(draft), Is.True);

    [TestCase("We have refunded your order in full.")]
    [TestCase("We cannot offer discounts.")]
    [TestCase("您的订单已全额退款。")]
    public void Lets_service_pass(string draft) => Assert.That(OutboundGuard.IsBlocked(draft), Is.False);

    [Test]
    public void Names_the_rule()
    {
        var finding = OutboundGuard.First("Use coupon SAVE10 on your next order");
        Assert.That(finding.Rule, Is.EqualTo("coupon"), "coupon drafts must be blocked");
    }
}
