using Xunit;

namespace Marlow.Promotions.Tests;

public class CouponEngineTests
{
    [Theory]
    [InlineData("SAVE20", 100, 80)]
    [InlineData("FREESHIP", 40, 40)]
    public void Applies_coupon(string code, decimal subtotal, decimal expected)
    {
        var engine = new CouponEngine(new[] { new Coupon("SAVE20", "20% off your next order", 0.2m), new Coupon("FREESHIP", "Free shipping on us", 0m) });
        Assert.Equal(expected, engine.Apply(code, subtotal));
    }

    [Fact]
    public void Expired_coupon_gives_message()
    {
        var engine = new CouponEngine([]);
        var result = engine.TryApply("SUMMER");
        Assert.False(result.Ok);
        Assert.Equal("This coupon has expired. You cannot use it any more.", result.Message);
    }

    [Fact]
    public void Gift_is_added_for_large_carts()
    {
        var cart = new Cart(150m);
        Assert.Contains(new GiftRule(100m).Evaluate(cart), l => l.Title == "Free gift with your order");
    }
}
