using NUnit.Framework;

namespace GuardRail.Tests.Detection;

[TestFixture]
public class OfferDetectorTests
{
    private readonly OfferDetector _sut = new();

    [TestCase("Dear Anna, use code FALL20 for 20% off your next purchase.")]
    [TestCase("Dear Anna, we will send you a $10 gift card once you reviewed the kettle.")]
    [TestCase("尊敬的客户，五星好评后联系客服可获得10元返现。")]
    [TestCase("Hi! Please change your review to five stars, we beg you.")]
    public void Flags_offers(string draft) => Assert.That(_sut.IsOffer(draft), Is.True);

    [TestCase("Dear Anna, your refund was issued.")]
    [TestCase("您好，我们已免费补发配件。")]
    public void Leaves_service_alone(string draft) => Assert.That(_sut.IsOffer(draft), Is.False);

    [Test]
    public void Reports_span()
    {
        const string body = "Hello, contact us on WhatsApp +1 555 0100 before you leave a bad review.";
        var hit = _sut.Find(body).Single();
        Assert.That(body.Substring(hit.Start, hit.Length), Does.StartWith("WhatsApp"));
    }
}
