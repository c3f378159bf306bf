using Xunit;

namespace Quayside.Promotions.Tests;

public sealed class CouponEngineTests
{
    private readonly CouponEngine _engine = new(TimeProvider.System);

    [Fact]
    public void Ten_percent_off_is_subtracted_from_the_cart_total()
    {
        var result = _engine.Apply(new Cart(100m), "SAVE10");

        Assert.Equal(90m, result.Total);
        Assert.Equal("Coupon SAVE10 applied: 10% off your order", result.Message);
    }

    [Theory]
    [InlineData("EXPIRED", "This coupon code has expired.")]
    [InlineData("USED", "You have already used this promo code.")]
    [InlineData("GIFT", "Add one more item to get your free gift.")]
    public void Invalid_codes_explain_themselves(string code, string expected)
    {
        var result = _engine.Apply(new Cart(20m), code);

        Assert.Equal(expected, result.Message);
    }

    [Fact]
    public void Gift_card_cannot_be_combined_with_discount() =>
        Assert.Throws<CouponException>(() => _engine.Apply(new Cart(50m), "GIFTCARD+SAVE10"));
}
