using PaperAndPine.Compliance;
using Xunit;

namespace PaperAndPine.Tests;

public class OutgoingGuardTests
{
    [Theory]
    [InlineData("Please leave us a 5-star review and we refund your order.")]
    [InlineData("Use code PEN10 for 10% off next order.")]
    [InlineData("您好，五星好评返现20元，加微信联系。")]
    [InlineData("Could you please remove your negative feedback? We will send you a gift card.")]
    public void Rejects_wording_that_breaks_the_rules(string reply)
    {
        Assert.False(OutgoingGuard.IsClean(reply, out var hit));
        Assert.NotNull(hit);
    }

    [Theory]
    [InlineData("Hello, your refund is on its way to the card you paid with.")]
    [InlineData("您好，墨囊已经免费补发，请注意查收。")]
    public void Lets_service_replies_pass(string reply)
    {
        Assert.True(OutgoingGuard.IsClean(reply, out _));
    }

    [Fact]
    public void Names_the_phrase_that_was_hit()
    {
        OutgoingGuard.IsClean("Would you change your review, please?", out var hit);
        Assert.Equal("change your review", hit);
    }
}
