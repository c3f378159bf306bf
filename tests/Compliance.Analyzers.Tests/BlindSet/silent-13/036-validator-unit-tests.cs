using NUnit.Framework;

namespace Argus.Ai.Moderation.Tests;

[TestFixture]
public class SellerTextValidatorTests
{
    private SellerTextValidator _sut = null!;

    [SetUp]
    public void SetUp() => _sut = new SellerTextValidator();

    [TestCase("Please leave us a 5-star review and we will send you a gift card.", "IncentivizedReview")]
    [TestCase("Use coupon HELLO10 for your next order.", "Coupon")]
    [TestCase("Write to us on WhatsApp: +49 151 5550 1234.", "Contact")]
    [TestCase("亲，好评返现五元，截图发客服领取。", "IncentivizedReview")]
    [TestCase("麻烦您把差评删掉好吗？", "ReviewRemoval")]
    public void Prohibited_texts_are_found(string text, string expectedRule)
    {
        Assert.That(_sut.Validate(text).Select(v => v.Rule), Does.Contain(expectedRule));
    }

    [TestCase("We refunded your order in full.")]
    [TestCase("退款已原路退回，请查收。")]
    public void Service_texts_are_clean(string text)
    {
        Assert.That(_sut.Validate(text), Is.Empty);
    }
}
