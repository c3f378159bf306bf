using NUnit.Framework;

namespace Palmgrove.Compliance.Outbound.Tests;

[TestFixture]
public class OutboundPhraseGuardTests
{
    private readonly OutboundPhraseGuard _guard = new();

    [TestCase("好评截图发我，返现五元")]
    [TestCase("加薇❤信领红包")]
    [TestCase("Leave a 5 star review and I'll PayPal you $10")]
    [TestCase("您好，五星好评送小礼物一份")]
    [TestCase("Get 10% off your next order!")]
    public void Flags(string draft)
        => Assert.That(_guard.Violations(draft), Is.Not.Empty);

    [TestCase("您好，退款已原路退回。")]
    [TestCase("We cannot offer a discount or a coupon for this order.")]
    [TestCase("The rating plate is under the lid.")]
    public void Passes(string draft)
        => Assert.That(_guard.Violations(draft), Is.Empty);

    [Test]
    public void Strips_zero_width_characters()
        => Assert.That(TextNormalizer.Normalize("cou\u200Bpon code"), Is.EqualTo("coupon code"));
}
