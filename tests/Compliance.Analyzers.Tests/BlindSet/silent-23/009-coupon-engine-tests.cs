using Xunit;

namespace PawKitchen.Tests.Promotions;

public class CouponEngineTests
{
    [Theory]
    [InlineData("MEOW20", 20)]
    [InlineData("WOOF10", 10)]
    public void Code_gives_percent_off(string code, int percent)
    {
        var engine = new CouponEngine();
        var result = engine.Apply(new Cart(100m), code);
        Assert.Equal(100m - percent, result.Total);
        Assert.Equal($"Your coupon {code} was applied, you save {percent}% on this cart.", result.Message);
    }

    [Fact]
    public void Expired_code_is_refused()
    {
        var result = new CouponEngine().Apply(new Cart(10m), "OLD");
        Assert.Equal("Sorry, this promo code has expired.", result.Message);
    }
}
