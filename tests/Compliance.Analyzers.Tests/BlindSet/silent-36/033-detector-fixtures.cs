namespace Depotly.Scanner.Tests;

[TestFixture]
public class OutboundScannerTests
{
    private readonly OutboundScanner _scanner = new();

    [TestCase("Dear buyer, leave a 5-star review and get $10 via PayPal.", "incentive")]
    [TestCase("Please remove your negative review, we have refunded you.", "removal")]
    [TestCase("您好，加微信领取优惠券。", "contact")]
    [TestCase("We have refunded your order in full.", null)]
    public void Classifies(string buyerMessage, string? expected)
        => Assert.That(_scanner.Classify(buyerMessage), Is.EqualTo(expected));

    [Test]
    public void Hidden_letters_are_normalised()
    {
        var text = "Use c-o-u-p-o-n SAVE15 on your next order";
        Assert.That(_scanner.Normalise(text), Does.Contain("coupon"));
    }
}
