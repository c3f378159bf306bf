using Xunit;

namespace Shopwell.Pricing.Tests;

public class DiscountEngineTests
{
    [Fact]
    public void Coupon_takes_ten_percent_off()
    {
        var engine = new DiscountEngine();
        engine.Add(new Promotion("SAVE10", "10% off your next order"));
        Assert.Equal(90m, engine.Apply("SAVE10", 100m));
    }

    [Theory]
    [InlineData("FREEGIFT", "Get a free gift with your purchase")]
    [InlineData("GC20", "$20 gift card")]
    public void Description_is_kept(string code, string description)
    {
        var promotion = new Promotion(code, description);
        Assert.Equal(description, promotion.Description);
    }

    [Fact]
    public void Expired_code_is_refused()
    {
        var ex = Assert.Throws<PromotionException>(() => new DiscountEngine().Apply("OLD", 10m));
        Assert.Contains("coupon code has expired", ex.Message);
    }
}
