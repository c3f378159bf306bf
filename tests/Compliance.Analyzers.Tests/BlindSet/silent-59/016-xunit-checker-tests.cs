using Xunit;

namespace Clearwater.Compliance.Tests;

public class MessageCheckerTests
{
    private readonly MessageChecker _checker = new();

    [Theory]
    [InlineData("Leave us five stars and get a $20 gift card!")]
    [InlineData("Please remove your bad review, we will refund you.")]
    [InlineData("Use code SAVE15 for your next order with us.")]
    [InlineData("给个五星好评，返现二十元")]
    [InlineData("请加微信 shop_help2 领红包")]
    public void Rejects(string text)
    {
        Assert.False(_checker.IsAllowed(text), "expected the checker to reject: " + text);
    }

    [Fact]
    public void Accepts_refund_notice()
    {
        var text = "We have refunded your order in full.";
        Assert.True(_checker.IsAllowed(text));
    }

    [Fact]
    public void Reports_reason()
    {
        var result = _checker.Check("We'd love a positive review from you, dear customer!");
        Assert.Equal("The message asks for a positive review.", result.Reason);
    }
}
