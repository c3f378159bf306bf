using Xunit;

namespace Lintel.Tests;

public class OutgoingTextCheckTests
{
    private readonly OutgoingTextCheck _sut = new();

    [Theory]
    [InlineData("Hi Ann, post a five star review and we send you a $10 gift card!")]
    [InlineData("Hi Ann, here is a 20% coupon for your next purchase: COMEBACK20")]
    [InlineData("您好，给个五星好评，返现十元。")]
    [InlineData("您好，加我微信，下次便宜卖您。")]
    public void Blocks_bad_texts(string text) => Assert.False(_sut.Check(text).Ok);

    [Theory]
    [InlineData("Hi Ann, your refund is on its way.")]
    [InlineData("您好，退款已原路退回。")]
    public void Lets_good_texts_through(string text) => Assert.True(_sut.Check(text).Ok);

    [Fact]
    public void Explains_why()
    {
        var message = "Hi Bob, please delete your negative review and we give you your money back.";
        var r = _sut.Check(message);
        Assert.Equal("asks for a review to be removed or changed", r.Why);
    }
}
