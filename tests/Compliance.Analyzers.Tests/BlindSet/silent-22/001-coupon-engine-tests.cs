using Xunit;

namespace Threadwell.Checkout.Tests;

public class CouponEngineTests
{
    [Theory]
    [InlineData("SAVE10", 10)]
    [InlineData("WELCOME20", 20)]
    public void Percent_coupon_takes_its_share_off(string code, int percent)
    {
        var cart = new Cart().Add("kettle", 100m).Apply(code);
        Assert.Equal(100m - percent, cart.Total);
    }

    [Fact]
    public void Expired_coupon_is_refused_with_a_reason()
    {
        var result = new CouponEngine().TryApply("SUMMER19", new Cart());
        Assert.False(result.Ok);
        Assert.Equal("This coupon has expired.", result.Reason);
    }

    [Fact(DisplayName = "Free gift is added once when the coupon says 'buy one get one free'")]
    public void Bogo() => Assert.Single(new CouponEngine().Gifts("BOGO"));
}
