using Xunit;

namespace Compliance.Core.Tests
{
    public class CouponDetectorTests
    {
        private readonly CouponDetector sut = new CouponDetector();

        [Fact(DisplayName = "offers of a free gift for a review are found")]
        public void Finds_gift_for_review()
        {
            Assert.True(sut.IsViolation("Leave us a five-star review and we will send you a free gift card."));
        }

        [Theory]
        [InlineData("Use code SAVE20 for 20% off your next order", true)]
        [InlineData("We cannot offer discounts by message.", false)]
        [InlineData("亲，给个五星好评，返现 10 元", true)]
        [InlineData("您好，已全额退款。", false)]
        public void Detects(string message, bool expected)
        {
            Assert.Equal(expected, sut.IsViolation(message));
        }

        [Fact]
        public void Finds_removal()
        {
            var message = "Dear customer, please delete your negative review and we will refund you.";
            var result = sut.Explain(message);
            Assert.Contains("review", result);
        }
    }
}
