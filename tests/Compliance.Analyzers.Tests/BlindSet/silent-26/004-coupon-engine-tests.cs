using Xunit;

namespace Hollander.Boeken.Promotions.Tests;

public class CouponEngineTests
{
    [Theory]
    [InlineData("SPRING10", 10, "10% off your next order")]
    [InlineData("FREEGIFT", 0, "Free bookmark with every order")]
    public void Code_gives_expected_label(string code, int percent, string label)
    {
        var engine = new CouponEngine(new FakeClock());
        var result = engine.Apply(code, new Basket(100m));
        Assert.Equal(percent, result.Percent);
        Assert.Equal(label, result.Label);
    }

    [Fact]
    public void Expired_code_is_refused()
    {
        var ex = Assert.Throws<CouponException>(() => new CouponEngine(new FakeClock()).Apply("OLD", new Basket(1m)));
        Assert.Equal("This coupon has expired and can no longer be redeemed.", ex.Message);
    }
}
