using Xunit;

namespace Guardrail.Tests;

public sealed class OutboundGuardTests
{
    private readonly OutboundGuard _guard = OutboundGuard.Default;

    [Theory]
    [InlineData("Dear buyer, leave us five stars and we will send you a $10 gift card.")]
    [InlineData("Use code THANKS15 and take 15% off your next order.")]
    [InlineData("Please delete your negative review and we refund you by PayPal.")]
    [InlineData("亲，给个好评返现10元，加微信 abc123。")]
    public void Blocks(string draft) => Assert.False(_guard.Check(draft).Allowed);

    [Theory]
    [InlineData("Dear buyer, we have refunded your order in full.")]
    [InlineData("We cannot offer discounts outside of Amazon.")]
    public void Allows(string draft) => Assert.True(_guard.Check(draft).Allowed);

    [Fact]
    public void Names_the_rule()
    {
        var verdict = _guard.Check("Dear buyer, text us on WhatsApp and get a coupon.");

        Assert.Equal(["contact", "coupon"], verdict.Rules);
    }
}
