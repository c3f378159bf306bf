using Xunit;

namespace Promo.Engine.Tests;

public class CouponEngineTests
{
    [Theory]
    [InlineData("SAVE20", "20% off your next order", 80.0)]
    [InlineData("FREEMUG", "Free gift with every kettle", 100.0)]
    [InlineData("CASH5", "$5 cashback on your purchase", 95.0)]
    public void Parses_offer_text(string code, string description, double expected)
    {
        var engine = new CouponEngine();
        engine.Register(code, description);

        var total = engine.Apply(100.0, code);

        Assert.Equal(expected, total);
    }

    [Fact]
    public void Expired_code_is_refused()
    {
        var result = new CouponEngine().TryApply("Use code OLD10 and save 10% on your order");
        Assert.False(result.Success);
        Assert.Equal("Coupon code has expired.", result.Error);
    }
}
