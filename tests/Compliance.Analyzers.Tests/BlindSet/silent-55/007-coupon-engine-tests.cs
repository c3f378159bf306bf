using Xunit;

namespace Basketry.Promotions.Tests;

public class CouponEngineTests
{
    private readonly CouponEngine _engine = new(new FakeClock("2025-03-01"));

    [Theory]
    [InlineData("WELCOME10", "You get 10% off your first order!")]
    [InlineData("FREEMUG", "A free gift is waiting in your cart.")]
    [InlineData("VIPCLUB", "Thanks for being a VIP, enjoy 25% off everything.")]
    public void Banner_names_the_benefit(string code, string expected)
    {
        var result = _engine.Apply(code, Cart.Of(("mug", 12.90m)));
        Assert.Equal(expected, result.Banner);
    }

    [Fact]
    public void Expired_code_is_refused()
    {
        var result = _engine.Apply("XMAS24", Cart.Of(("mug", 12.90m)));
        Assert.False(result.Accepted);
        Assert.Equal("Sorry, your coupon code XMAS24 has expired.", result.Message);
    }

    [Fact]
    public void Gift_card_cannot_pay_gift_card()
    {
        var ex = Assert.Throws<CouponException>(() => _engine.Apply("GC-50", Cart.Of(("gift card", 50m))));
        Assert.Equal("You cannot buy a gift card with a gift card.", ex.Message);
    }
}
