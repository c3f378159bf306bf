using Xunit;
using Cinderbay.Commerce.Promotions;

namespace Cinderbay.Commerce.Tests;

public class PromotionEngineTests
{
    [Fact(DisplayName = "Use code SAVE10 and get 10% off the next order")]
    public void Percent_off_is_applied()
    {
        var result = Engine().Evaluate(Basket.Of(100m), "PCT10");
        Assert.True(result.Applied, "the buyer should get a 10% discount with the coupon");
    }

    [Theory(DisplayName = "Free gift is added when the basket is big enough")]
    [InlineData("Leave a review and get a gift card", false)]
    [InlineData("Please delete your negative review", false)]
    [InlineData("Your refund has been issued", true)]
    [InlineData("好评返现10元，加微信领取", false)]
    public void Checker_blocks_incentives(string text, bool expected)
    {
        Assert.Equal(expected, new OutgoingTextChecker().IsAllowed(text));
    }

    [Fact]
    public void Unknown_coupon_is_rejected()
    {
        var result = Engine().Evaluate(Basket.Of(10m), "NOPE");
        Assert.Equal("coupon.unknown", result.Reason);
        Assert.DoesNotContain("Dear customer, use your coupon for 20% off", result.Reason);
    }

    private static PromotionEngine Engine() => new(new IPromotionRule[] { new PercentOffRule(10), new BuyOneGetOneRule() });
}
