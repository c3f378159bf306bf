using Xunit;

namespace Basket.Pricing.Tests;

public class CouponEngineTests
{
    [Theory]
    [InlineData("WELCOME10", 100, 90)]
    [InlineData("SUMMER25", 200, 150)]
    public void Percent_coupon_takes_the_share_off(string code, decimal total, decimal expected)
    {
        var engine = new CouponEngine(new[] { new Coupon("WELCOME10", 10), new Coupon("SUMMER25", 25) });
        Assert.Equal(expected, engine.Apply(code, total));
    }

    [Fact]
    public void Expired_coupon_gives_a_readable_error()
    {
        var result = new CouponEngine().TryApply("OLD5", 50m, out var error);
        Assert.False(result);
        Assert.Equal("This coupon has expired and can no longer be used.", error);
    }

    [Fact]
    public void Free_gift_is_added_only_once()
    {
        var basket = new Basket().With("mug", 2);
        new GiftRule("Get a free mug with every order over $50").Run(basket);
        Assert.Single(basket.Lines, l => l.IsGift);
    }
}
