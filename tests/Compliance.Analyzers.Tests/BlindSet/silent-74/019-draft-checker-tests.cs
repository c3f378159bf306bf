using Xunit;

namespace Mossbank.Outdoor.Compliance.Tests;

public class DraftCheckerTests
{
    private readonly DraftChecker _checker = new();

    [Theory]
    [InlineData("Leave us five stars and we send you a $10 gift card")]
    [InlineData("Use code TENT20 for 20% off your next order")]
    [InlineData("Please remove your negative review, we fixed the problem")]
    public void Rejects_forbidden_drafts(string draft)
    {
        Assert.False(_checker.IsAllowed(draft));
    }

    [Fact]
    public void Rejects_whatsapp_numbers()
    {
        var result = _checker.Check("Add us on WhatsApp +1 202 555 0144 and we will pay you by PayPal");
        Assert.Equal("Contact details are not allowed", result.Reason);
    }

    [Fact]
    public void Allows_plain_refund_note() =>
        Assert.True(_checker.IsAllowed("We have refunded 12.00 USD to your card."));
}
