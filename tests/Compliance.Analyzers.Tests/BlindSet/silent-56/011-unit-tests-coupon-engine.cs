using Xunit;

namespace Solbakken.Shop.Promotions.Tests;

public class DiscountEngineTests
{
    [Fact]
    public void Ten_percent_off_the_next_order_is_applied_once()
    {
        var engine = new DiscountEngine();
        var result = engine.Apply("NEXT10", basket: 80m);

        Assert.Equal(72m, result.Total);
        Assert.Equal("Use code NEXT10 to get 10% off your next order", result.BannerText);
    }

    [Theory]
    [InlineData("FREESHIP", "Free shipping for you!")]
    [InlineData("GIFT5", "A $5 gift card is yours, thank you for your order!")]
    [InlineData("REVIEW5", "Leave a review and get $5 back")]
    public void Banner_matches_code(string code, string expected)
    {
        var engine = new DiscountEngine();
        Assert.Equal(expected, engine.Apply(code, 50m).BannerText);
    }

    [Fact]
    public void Expired_code_is_refused()
        => Assert.Throws<CouponExpiredException>(() => new DiscountEngine().Apply("OLD-15", 50m));
}
