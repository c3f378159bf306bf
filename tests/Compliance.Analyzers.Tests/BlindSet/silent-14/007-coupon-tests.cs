using FluentAssertions;
using Xunit;

namespace Storefront.Tests.Promotions;

public class DiscountCalculatorTests
{
    [Theory]
    [InlineData("SAVE10", 100, 90)]
    [InlineData("SAVE50", 100, 50)]
    public void Percent_codes_reduce_the_total(string code, decimal total, decimal expected)
    {
        var sut = new DiscountCalculator(new[] { new Promo("SAVE10", 10, "Save 10% on your next order with code SAVE10"), new Promo("SAVE50", 50, "Half price on everything") });

        sut.Apply(code, total).Should().Be(expected, "the code {0} was entered at checkout", code);
    }

    [Fact(DisplayName = "A free gift is added when the customer redeems GIFT1")]
    public void Gift_code_adds_a_line()
    {
        var cart = new Cart().Add("SKU-1", 2);
        new GiftRule("GIFT1", "SKU-GIFT").Apply(cart);
        cart.Lines.Should().Contain(l => l.Sku == "SKU-GIFT" && l.Price == 0m);
    }

    [Fact]
    public void Expired_code_is_refused() =>
        Assert.Throws<CouponException>(() => new DiscountCalculator([]).Apply("OLD", 10m));
}
