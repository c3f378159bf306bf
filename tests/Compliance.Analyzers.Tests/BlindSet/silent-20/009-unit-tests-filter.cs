using NUnit.Framework;

namespace MsgGuard.Tests
{
    [TestFixture]
    public class BannedPhrasesTests
    {
        [TestCase("Leave us a five star review and get a $10 gift card.")]
        [TestCase("Please change your review to 5 stars, we will refund you.")]
        [TestCase("Add me on WhatsApp, I will give you 20% off.")]
        [TestCase("好评返现5美元，加微信领取。")]
        public void Find_Offence_ReturnsHit(string text)
        {
            Assert.That(BannedPhrases.Find(text), Is.Not.Empty);
        }

        [TestCase("We have refunded your order in full.")]
        [TestCase("The replacement ships tomorrow.")]
        public void Find_Service_ReturnsNothing(string text)
        {
            Assert.That(BannedPhrases.Find(text), Is.Empty);
        }

        [Test]
        public void Find_SplitWord_ReturnsHit()
        {
            string text = "Send us your review and receive a g" + "ift card";
            Assert.That(BannedPhrases.Find(text), Is.Not.Empty, "gift card for a review must be found");
        }
    }
}
