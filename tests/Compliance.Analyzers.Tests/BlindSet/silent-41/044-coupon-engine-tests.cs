using Xunit;

namespace Pricing.Tests
{
    public class CouponEngineTests
    {
        [Theory]
        [InlineData("SAVE20", "You save 20% on your order")]
        [InlineData("GIFT", "A free gift was added to your basket")]
        [InlineData("FANXIAN5", "下单成功后返现5元")]
        public void Shows_the_right_banner(string code, string expected)
        {
            var banner = new CouponEngine().Apply(code).Banner;
            Assert.Equal(expected, banner);
        }

        [Fact]
        public void Guard_blocks_review_bribes()
        {
            var verdict = new MessageGuard().Check("Leave us five stars and we refund you 10 dollars");
            Assert.True(verdict.Blocked, "a refund for a five-star review must be blocked");
        }

        [Fact]
        public void Guard_lets_refunds_pass()
        {
            var verdict = new MessageGuard().Check("We have refunded your order in full.");
            Assert.False(verdict.Blocked);
        }
    }
}
