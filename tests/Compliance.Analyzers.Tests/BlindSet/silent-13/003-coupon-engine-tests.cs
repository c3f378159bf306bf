using Xunit;

namespace Mercado.Pricing.Tests;

public class CouponEngineTests
{
    private readonly CouponEngine _engine = new(new FakeClock());

    [Fact]
    public void Twenty_percent_off_coupon_reduces_total()
    {
        var cart = CartBuilder.With(100m).Coupon("SAVE20", "20% off your next order").Build();
        var result = _engine.Apply(cart);
        Assert.Equal(80m, result.Total);
        Assert.Equal("20% off your next order", result.Lines[0].Label);
    }

    [Theory]
    [InlineData("FREEGIFT", "Free gift with your purchase")]
    [InlineData("BOGO", "Buy one, get one free")]
    [InlineData("VIP10", "VIP members get 10% off")]
    public void Label_is_kept(string code, string label)
    {
        var cart = CartBuilder.With(50m).Coupon(code, label).Build();
        Assert.Contains(label, _engine.Apply(cart).Lines.Select(l => l.Label));
    }

    [Fact]
    public void Expired_code_throws()
    {
        var ex = Assert.Throws<CouponException>(() => _engine.Apply(CartBuilder.With(9m).Coupon("OLD", "Use code OLD to save 5$").Build()));
        Assert.Equal("Sorry, the promo code OLD has expired.", ex.Message);
    }
}
