using Xunit;

namespace Corvid.Promotions.Tests;

public class CouponEngineTests
{
    private readonly CouponEngine _engine = new();

    [Theory]
    [InlineData("SAVE10", 100, 90)]
    [InlineData("HALFPRICE", 80, 40)]
    [InlineData("FREESHIP", 50, 50)]
    public void Applies_the_discount_of_the_code(string code, decimal total, decimal expected)
    {
        var cart = new Cart(total);
        var result = _engine.Apply(cart, code);
        Assert.Equal(expected, result.Total);
    }

    [Fact(DisplayName = "A second coupon is refused with the text shown in the cart")]
    public void Refuses_second_coupon()
    {
        var cart = new Cart(100);
        _engine.Apply(cart, "SAVE10");
        var result = _engine.Apply(cart, "SAVE20");
        Assert.Equal("Only one coupon can be used per order.", result.Error);
    }

    [Fact]
    public void Gift_card_pays_the_rest()
    {
        var cart = new Cart(30) { GiftCardBalance = 50 };
        Assert.True(_engine.Checkout(cart).Paid, "The gift card of 50 dollars should cover the order and leave 20 dollars.");
    }
}
