using Xunit;

namespace Globalink.Seller.Core.Tests;

public class TextCheckerTests
{
    private readonly TextChecker _checker = new();

    [Theory]
    [InlineData("Leave five stars and get a gift card", "Incentive")]
    [InlineData("给五星好评返现十元", "Incentive")]
    [InlineData("Please delete your review", "Removal")]
    [InlineData("加微信领取优惠券", "Contact")]
    public void Finds_bad_text(string text, string expected)
    {
        Assert.Equal(expected, _checker.Check(text).Kind);
    }

    [Fact]
    public void Accepts_refund_notice()
    {
        var result = _checker.Check("我们已为您全额退款，款项将原路退回。");
        Assert.True(result.Ok, "a refund must never be taken for cashback");
    }
}
