using Xunit;

namespace Checkout.Promotions.Tests;

public class CouponEngineTests
{
    private readonly CouponEngine _engine = new();

    [Theory]
    [InlineData("SAVE10", 100, 90)]
    [InlineData("WELCOME20", 50, 40)]
    public void Applies_percentage_off(string code, decimal total, decimal expected)
    {
        var cart = new Cart(total);
        _engine.Apply(cart, code);
        Assert.Equal(expected, cart.Total);
    }

    [Fact]
    public void Rejects_expired_coupon()
    {
        var result = _engine.Apply(new Cart(20), "SPRING15");
        Assert.False(result.Success);
        Assert.Equal("This coupon has expired and can no longer be used.", result.Error);
    }

    [Fact(DisplayName = "Get 20% off your next order when the first order was above 100")]
    public void Loyalty_rule() =>
        Assert.Contains("Buy two, get one free", _engine.Describe(new Cart(130)), StringComparison.Ordinal);
}
