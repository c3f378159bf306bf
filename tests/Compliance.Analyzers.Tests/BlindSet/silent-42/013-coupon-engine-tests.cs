using Xunit;

namespace GreenThumb.Coupons.Tests;

public class CouponEngineTests
{
    [Theory]
    [InlineData("SEEDS10", 100, 90)]
    [InlineData("DIWALI20", 100, 80)]
    public void Code_reduces_total(string code, decimal total, decimal expected)
    {
        var engine = new CouponEngine(new[] { new Coupon("SEEDS10", 10), new Coupon("DIWALI20", 20) });
        Assert.Equal(expected, engine.Apply(code, total));
    }

    [Fact]
    public void Banner_shows_the_offer()
    {
        var banner = new Banner(new Coupon("SEEDS10", 10));
        Assert.Equal("Use code SEEDS10 and get 10% off your next order", banner.Text);
        Assert.Contains("free gift", new Banner(Coupon.FreeGift("TROWEL")).Text);
    }

    [Fact]
    public void Expired_code_is_refused()
    {
        var ex = Assert.Throws<CouponException>(() => new CouponEngine().Apply("OLD", 50));
        Assert.Equal("This coupon has expired.", ex.Message);
    }
}
