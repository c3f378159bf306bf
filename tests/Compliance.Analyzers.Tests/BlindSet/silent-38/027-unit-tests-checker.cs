using NUnit.Framework;

namespace Sentry.Outbound.Tests
{
    [TestFixture]
    public class OutboundCheckerTests
    {
        private OutboundChecker _checker;

        [SetUp]
        public void SetUp() => _checker = new OutboundChecker();

        [TestCase("Leave a five-star review and get a $20 gift card")]
        [TestCase("Use code SAVE10 for 10% off your next order")]
        [TestCase("Please remove your negative review")]
        [TestCase("Contact us on WhatsApp at +1 555 010 2030")]
        [TestCase("好评返现十元，截图联系客服")]
        public void Blocks(string text)
        {
            Assert.That(_checker.Check(text).Verdict, Is.EqualTo(Verdict.Block));
        }

        [TestCase("Your refund has been issued")]
        [TestCase("我们已为您补发配件")]
        public void Passes(string text)
        {
            Assert.That(_checker.Check(text).Verdict, Is.EqualTo(Verdict.Pass));
        }
    }
}
