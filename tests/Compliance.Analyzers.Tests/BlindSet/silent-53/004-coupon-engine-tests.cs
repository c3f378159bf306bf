using Xunit;

namespace Checkout.Pricing.Tests;

public class CouponEngineTests
{
    private readonly CouponEngine _sut = new();

    [Theory]
    [InlineData("SUMMER20", 100, 80)]
    [InlineData("WELCOME5", 50, 45)]
    public void Percent_and_amount_codes_lower_the_total(string code, decimal total, decimal expected)
        => Assert.Equal(expected, _sut.Apply(code, total));

    [Fact]
    public void Expired_code_is_rejected()
    {
        var result = _sut.TryApply("XMAS23", 100, new DateOnly(2024, 1, 2));
        Assert.False(result.Ok);
        Assert.Equal("This coupon code has expired.", result.Message);
    }

    [Fact]
    public void Free_gift_is_added_once()
    {
        var cart = _sut.AddGift(new Cart(), "Free mug with every order over $60");
        Assert.Single(cart.Gifts);
    }

    [Fact(DisplayName = "Buy two, get 20% off your next order is not combined with other codes")]
    public void No_stacking() => Assert.Throws<CouponException>(() => _sut.Stack("BUY2", "NEXT20"));
}
