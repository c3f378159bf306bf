using Xunit;

namespace OwnShop.Pricing.Tests;

public sealed class CouponEngineTests
{
    private readonly CouponEngine _engine = new(new FakeClock());

    [Theory]
    [InlineData("SAVE10", 100, 90)]
    [InlineData("SAVE20", 100, 80)]
    public void Percent_coupon_lowers_the_total(string code, decimal total, decimal expected) =>
        Assert.Equal(expected, _engine.Apply(code, total));

    [Fact]
    public void Expired_coupon_is_refused()
    {
        var result = _engine.TryApply("SPRING", 50m);
        Assert.False(result.Success, "an expired coupon must not give a discount");
        Assert.Equal("This coupon has expired.", result.Error);
    }

    [Fact(DisplayName = "Buy one, get one free adds the second item at price zero")]
    public void Bogo() => Assert.Equal(20m, _engine.Apply("BOGO", 40m));
}
