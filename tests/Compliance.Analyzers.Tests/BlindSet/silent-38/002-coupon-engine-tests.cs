using Xunit;

namespace Webshop.Pricing.Tests
{
    public class CouponEngineTests
    {
        private readonly CouponEngine _engine = new CouponEngine();

        [Fact(DisplayName = "A 10% off coupon lowers the total")]
        public void PercentCoupon_LowersTotal()
        {
            var cart = new Cart().Add("MUG", 20m);
            var result = _engine.Apply(cart, "WELCOME10");
            Assert.Equal(18m, result.Total);
            Assert.Equal("Coupon WELCOME10 applied: you saved 10% on this order.", result.Message);
        }

        [Theory]
        [InlineData("EXPIRED", "This coupon has expired.")]
        [InlineData("USEDUP", "You have already used this promo code.")]
        [InlineData("", "Please enter a coupon code.")]
        public void InvalidCoupon_IsRefused(string code, string expected)
        {
            var result = _engine.Apply(new Cart(), code);
            Assert.Equal(expected, result.Message);
        }

        [Fact]
        public void FreeGift_IsAddedOnce()
        {
            var result = _engine.Apply(new Cart().Add("MUG", 60m), "FREEGIFT");
            Assert.Single(result.Lines, l => l.IsGift);
        }
    }
}
