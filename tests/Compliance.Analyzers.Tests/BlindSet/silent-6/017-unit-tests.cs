using FluentAssertions;
using NUnit.Framework;

namespace SellerDesk.Moderation.Tests
{
    [TestFixture]
    public class OutgoingFilterTests
    {
        private OutgoingFilter _filter;

        [SetUp]
        public void SetUp() => _filter = OutgoingFilter.Default();

        [TestCase("Leave us a 5-star review and we will send you a $10 gift card.")]
        [TestCase("Use code SAVE20 for 20% off your next order!")]
        [TestCase("亲，给个五星好评返现五元哦")]
        public void Blocks_incentives(string text)
        {
            _filter.Check(text).Blocked.Should().BeTrue("the message '{0}' promises the buyer something of value", text);
        }

        [Test(Description = "A coupon that was applied already may be mentioned")]
        public void Lets_applied_coupon_pass()
        {
            var result = _filter.Check("Your coupon was applied to this order, the discount is shown on the invoice.");
            Assert.That(result.Blocked, Is.False, "mentioning the discount of this order is lawful");
        }

        [Test]
        public void Removing_review_request_is_reported_with_span()
        {
            const string message = "Dear customer, please delete your negative review, we have refunded you.";
            var result = _filter.Check(message);
            Assert.AreEqual("please delete your negative review", result.Matched);
        }
    }
}
