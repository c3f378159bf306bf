using Xunit;

namespace Ashgrove.Compliance.Tests;

public sealed class MessageGuardTests
{
    private readonly MessageGuard _guard = new();

    [Theory]
    [InlineData("Leave us a 5-star review and get a $10 gift card.")]
    [InlineData("Use code SAVE20 for 20% off your next order.")]
    [InlineData("Please delete your negative review and we will refund you.")]
    [InlineData("给五星好评返现5美元")]
    public void Rejects_violations(string text) => Assert.False(_guard.Check(text).Allowed);

    [Theory]
    [InlineData("We have refunded the full amount to your card.")]
    [InlineData("We cannot offer a discount.")]
    public void Accepts_service_messages(string text) => Assert.True(_guard.Check(text).Allowed);

    [Fact]
    public void Reports_the_offending_words()
    {
        var result = _guard.Check("Contact us on WhatsApp: +44 7700 900123");

        Assert.Equal("WhatsApp: +44 7700 900123", result.Excerpt);
    }
}
