using NUnit.Framework;

namespace Sentinel.Compliance.Tests;

[TestFixture]
public class OutgoingGuardTests
{
    private readonly OutgoingGuard _guard = new OutgoingGuard();

    [TestCase("Leave five stars and get a gift card", Verdict.Blocked)]
    [TestCase("Write to us on WhatsApp", Verdict.Blocked)]
    [TestCase("Please delete your negative review", Verdict.Blocked)]
    [TestCase("Your refund was issued today", Verdict.Clean)]
    [TestCase("好评返现，请联系客服", Verdict.Blocked)]
    public void Classifies(string text, Verdict expected)
    {
        Assert.That(_guard.Check(text), Is.EqualTo(expected));
    }

    [Test]
    public void Coupon_offer_is_reported_once()
    {
        var hits = _guard.Explain("Use code SAVE10 for 10% off your next order");
        Assert.That(hits, Has.Count.EqualTo(1));
        Assert.That(hits[0].Reason, Does.Contain("coupon"));
    }
}
