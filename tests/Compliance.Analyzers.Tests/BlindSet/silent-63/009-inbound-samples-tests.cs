using NUnit.Framework;

namespace Ticketing.Tests.Classification
{
    [TestFixture]
    public class InboundIntentClassifierTests
    {
        private readonly InboundIntentClassifier _sut = new InboundIntentClassifier();

        [TestCase("Give me 20% off or I will write a bad review", Intent.ReviewThreat)]
        [TestCase("I'll delete my review if you refund me on PayPal", Intent.ReviewThreat)]
        [TestCase("do you have a coupon code for a second one?", Intent.DiscountRequest)]
        [TestCase("what is your phone number, I want to call", Intent.ContactRequest)]
        [TestCase("能不能给我优惠券，给你五星好评", Intent.DiscountRequest)]
        [TestCase("不退钱我就给差评", Intent.ReviewThreat)]
        public void Classifies(string text, Intent expected)
        {
            Assert.That(_sut.Classify(text), Is.EqualTo(expected));
        }

        [Test]
        public void Empty_text_is_other()
        {
            Assert.AreEqual(Intent.Other, _sut.Classify(""), "an empty text must not be taken for a coupon request");
        }
    }
}
