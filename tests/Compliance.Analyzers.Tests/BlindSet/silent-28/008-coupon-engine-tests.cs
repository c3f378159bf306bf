using Xunit;

namespace Integra.Promotions.Tests;

public class CouponEngineTests
{
    [Fact(DisplayName = "A 20% off coupon lowers the total")]
    public void TwentyPercent_Lowers_Total()
    {
        var cart = new CartBuilder().With("Mug", 10m).Build();
        var result = new CouponEngine().Apply(cart, "SAVE20");
        Assert.Equal(8m, result.Total);
        Assert.Equal("20% off applied", result.Note);
    }

    [Theory]
    [InlineData("WELCOME10", "10% off your first order")]
    [InlineData("FREEGIFT", "Free gift with every order")]
    public void Description_Is_Rendered(string code, string expected)
        => Assert.Equal(expected, new CouponEngine().Describe(code));

    [Fact]
    public void Expired_Code_Is_Refused()
        => Assert.Throws<CouponExpiredException>(() => new CouponEngine().Apply(new Cart(), "OLD5"));
}
