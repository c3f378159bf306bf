using FluentAssertions;
using Xunit;

namespace Velora.Promotions.Tests;

public class CouponEngineTests
{
    private readonly CouponEngine _sut = new();

    [Fact(DisplayName = "A coupon for 15% off the next order lowers the total")]
    public void Percent_coupon_lowers_total()
    {
        var cart = new Cart().Add("SERUM", 27m);
        var result = _sut.Apply(cart, "NEXT15");
        result.Total.Should().Be(22.95m, "the customer gets 15% off with the coupon");
    }

    [Theory]
    [InlineData("Use code SUMMER20 and save 20% on your order!", "SUMMER20")]
    [InlineData("Your coupon: WELCOME5, five dollars off", "WELCOME5")]
    [InlineData("Leave us a review and get a free gift", null)]
    public void Finds_code_in_newsletter_text(string text, string? expected)
    {
        CodeParser.Find(text).Should().Be(expected);
    }

    [Fact]
    public void Expired_coupon_is_rejected()
    {
        var act = () => _sut.Apply(new Cart(), "OLD");
        act.Should().Throw<CouponExpiredException>().WithMessage("*coupon has expired*");
    }
}
