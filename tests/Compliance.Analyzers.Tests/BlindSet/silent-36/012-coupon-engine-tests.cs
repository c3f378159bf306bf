using Xunit;

namespace Promo.Engine.Tests;

public class CouponParserTests
{
    [Theory]
    [InlineData("Use code SAVE20 for 20% off your next order", "SAVE20", 20)]
    [InlineData("Dear customer, here is your coupon WELCOME5, it gives you 5% off", "WELCOME5", 5)]
    [InlineData("凭优惠码 NEW10 下单立减 10%", "NEW10", 10)]
    public void Finds_code_and_percent(string text, string code, int percent)
    {
        var hit = CouponParser.Parse(text);
        Assert.Equal(code, hit.Code);
        Assert.Equal(percent, hit.Percent);
    }

    [Fact]
    public void Gift_card_is_no_coupon()
    {
        var hit = CouponParser.Parse("We will send you a $10 gift card");
        Assert.Null(hit.Code);
        Assert.True(hit.IsGiftCard, "a gift card must be seen as a gift card and not as a discount");
    }
}
