using FluentAssertions;
using Xunit;

namespace Lichtwerk.Compliance.Tests;

public class OutboundGuardTests
{
    private readonly OutboundGuard _guard = new();

    [Theory]
    [InlineData("Leave a five star review and get a gift card.")]
    [InlineData("好评返现10元，加微信领取。")]
    [InlineData("Use code SAVE20 for 20% off your next order.")]
    public void Blocks_forbidden_text(string text)
    {
        _guard.Check(text).Blocked.Should().BeTrue("the text breaks the rules of Amazon");
    }

    [Theory]
    [InlineData("Your refund has been issued.")]
    [InlineData("您的包裹预计周五送达。")]
    public void Lets_service_text_pass(string text)
    {
        _guard.Check(text).Blocked.Should().BeFalse();
    }
}
