using Xunit;

namespace Globex.SellerHub.Compliance.Tests;

public class MessageGuardTests
{
    private readonly MessageGuard _sut = new();

    [Theory(DisplayName = "Blocks messages that offer a gift card for a review")]
    [InlineData("Leave us a 5-star review and get a $10 gift card")]
    [InlineData("写好评送礼品卡")]
    [InlineData("Use code SAVE20 to get 20% off your next order")]
    public void Check_blocks_prohibited_text(string text)
    {
        var result = _sut.Check(text);
        Assert.False(result.IsAllowed, "A message that offers a gift for a review must be blocked.");
    }

    [Fact(DisplayName = "Refund notice without a coupon passes")]
    public void Check_lets_refund_pass()
    {
        var text = "Hello, your refund was issued today.";
        Assert.True(_sut.Check(text).IsAllowed);
    }

    [Fact]
    public void Check_finds_removal_request()
    {
        const string text = "Please remove your negative review, we have refunded you.";
        Assert.Equal("ReviewRemoval", _sut.Check(text).RuleName);
    }
}
