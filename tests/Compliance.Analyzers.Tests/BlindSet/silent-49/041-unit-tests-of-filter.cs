using NUnit.Framework;

namespace Outbound.Guard.Tests
{
    [TestFixture]
    public class MessageFilterTests
    {
        [TestCase("Leave us five stars and get a $15 gift card!", ExpectedResult = false)]
        [TestCase("Please delete your bad review, we will refund you twice.", ExpectedResult = false)]
        [TestCase("Text us on WhatsApp +1 555 010 7788 for a better price.", ExpectedResult = false)]
        [TestCase("Your replacement ships today.", ExpectedResult = true)]
        [TestCase("给五星好评，返现 10 美元，请加微信领取。", ExpectedResult = false)]
        [TestCase("您的退款已原路退回。", ExpectedResult = true)]
        public bool Filter_decides(string text) => new MessageFilter().IsAllowed(text);

        [Test]
        public void Long_text_with_offer_at_the_end()
        {
            var sut = new MessageFilter();
            var text = new string('x', 900) + " Use code SAVE20 on your next order.";
            Assert.That(sut.IsAllowed(text), Is.False, "an offer at the end of a long mail must be seen");
        }
    }
}
