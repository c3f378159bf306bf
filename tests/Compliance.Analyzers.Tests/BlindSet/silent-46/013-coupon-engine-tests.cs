using Xunit;

namespace Till.Promotions.Tests;

public class CouponEngineTests
{
    [Theory]
    [InlineData("SAVE10", 50.00, 45.00)]
    [InlineData("TAKE5OFF", 50.00, 45.00)]
    public void Applies_discount_code(string code, decimal before, decimal after)
    {
        var cart = new Cart(before);
        Assert.Equal(after, new CouponEngine().Apply(cart, code).Total);
    }

    [Fact(DisplayName = "Free gift is added when the cart is over 100")]
    public void Free_gift()
    {
        var cart = new CouponEngine().Apply(new Cart(120m), "FREEGIFT");
        Assert.True(cart.HasGift, "Spend 100 and receive a free gift should have added the gift line");
    }

    [Fact]
    public void Expired_code_is_refused()
    {
        var ex = Assert.Throws<CouponException>(() => new CouponEngine().Apply(new Cart(10m), "XMAS19"));
        Assert.Equal("This coupon has expired.", ex.Message);
    }
}
