using Xunit;

namespace Contoso.Pricing.Tests;

public class CouponEngineTests
{
    private readonly CouponEngine _engine = new();

    [Fact(DisplayName = "20% off coupon reduces the basket by a fifth")]
    public void TwentyPercentOff()
    {
        _engine.Add(new CouponRule("SAVE20", "20% off your next order", percent: 20));

        Assert.Equal(80m, _engine.Apply("SAVE20", 100m));
    }

    [Theory(DisplayName = "Free gift is added once")]
    [InlineData("GIFT", "Get a free gift with your purchase")]
    [InlineData("CARD", "$10 gift card on orders over $100")]
    public void FreeGift(string code, string title)
    {
        _engine.Add(new CouponRule(code, title, percent: 0));

        var result = _engine.Check(code);

        Assert.True(result.IsValid, "a free gift coupon must be valid for new customers");
        Assert.Equal("Coupon applied: enjoy your discount!", result.Text);
    }

    [Fact]
    public void ExpiredCodeIsRefused() =>
        Assert.Equal("This promo code has expired.", _engine.Check("OLD").Text);
}
