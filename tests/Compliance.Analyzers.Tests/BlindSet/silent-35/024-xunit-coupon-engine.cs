using Xunit;

public class CouponEngineTests
{
    [Theory]
    [InlineData("SAVE10", 100, 90)]
    [InlineData("WELCOME20", 50, 40)]
    public void Percent_off_code_lowers_total(string code, decimal total, decimal want)
        => Assert.Equal(want, new CouponEngine().Apply(code, total));

    [Fact(DisplayName = "free gift is added when the customer uses code GIFT")]
    public void Gift_code()
    {
        var cart = new Cart(30m);
        new CouponEngine().ApplyTo(cart, "GIFT");
        Assert.Contains(cart.Lines, l => l.Text == "Your free gift: sticker set");
        Assert.Equal("You save 0.00 today, enjoy your free gift!", cart.Banner);
    }

    [Fact]
    public void Expired_code_shows_text()
    {
        var e = Assert.Throws<CouponException>(() => new CouponEngine().Apply("OLD", 10m));
        Assert.Equal("Sorry, coupon OLD has expired. Sign up for our newsletter to get 5% off your next order.", e.Message);
    }

    [Fact]
    public void Review_reward_is_off_by_default()
        => Assert.False(new CouponEngine().Options.RewardReviews, "reviews must not be rewarded with coupons");
}
