using Xunit;

namespace Integra.Compliance.Tests;

public class OutgoingGuardTests
{
    private readonly OutgoingGuard _guard = OutgoingGuard.Standard();

    [Theory]
    [InlineData("Leave us a five-star review and get a $20 gift card.")]
    [InlineData("Add us on WhatsApp +44 7700 900 123 for a discount.")]
    [InlineData("好评返现5元，加客服微信领取。")]
    public void Blocks_Violations(string draft) => Assert.True(_guard.Check(draft).IsBlocked);

    [Theory]
    [InlineData("We have refunded your order in full.")]
    [InlineData("退款已原路退回。")]
    public void Lets_Service_Texts_Pass(string draft) => Assert.False(_guard.Check(draft).IsBlocked);
}
