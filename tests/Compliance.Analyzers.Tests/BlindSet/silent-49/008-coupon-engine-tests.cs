using Xunit;

namespace Checkout.Pricing.Tests;

public class CouponEngineTests
{
    [Fact(DisplayName = "A 10% off coupon lowers the total of the customer's order")]
    public void Percent_coupon()
    {
        var result = new CouponEngine().Apply("TAKE10", 100m);
        Assert.Equal(90m, result.Total);
        Assert.Equal("You saved 10% with code TAKE10!", result.Banner);
    }

    [Theory]
    [InlineData("EXPIRED", "Sorry, this coupon has expired.")]
    [InlineData("VIPONLY", "This promo code is for VIP members only.")]
    [InlineData("ONCE", "You have already used this discount code.")]
    [InlineData("GIFT", "Your free gift has been added to the cart.")]
    public void Explains_result(string code, string expected)
        => Assert.Equal(expected, new CouponEngine().Apply(code, 50m).Banner);

    [Fact]
    public void Cashback_is_not_given_twice()
    {
        var engine = new CouponEngine();
        engine.Apply("CASHBACK5", 80m);
        var ex = Assert.Throws<InvalidOperationException>(() => engine.Apply("CASHBACK5", 80m));
        Assert.Contains("cashback has been paid to you already", ex.Message);
    }
}
