using FluentAssertions;
using Xunit;

namespace Larkfield.Compliance.Tests
{
    public class OutboundPhraseGuardTests
    {
        private readonly OutboundPhraseGuard _guard = new();

        [Theory]
        [InlineData("Leave us a five star review and get a $10 gift card")]
        [InlineData("Add us on WhatsApp for 20% off")]
        [InlineData("删除差评即可获得返现")]
        [InlineData("好评后加微信领红包")]
        public void Check_flags_forbidden_drafts(string draft)
        {
            _guard.Check(draft).Should().NotBeEmpty("the guard has to stop drafts such as a coupon for a review");
        }

        [Theory]
        [InlineData("We have refunded your order in full.")]
        [InlineData("退款已原路退回。")]
        public void Check_passes_lawful_drafts(string draft)
        {
            _guard.Check(draft).Should().BeEmpty();
        }

        [Fact]
        public void Check_reports_both_hits()
        {
            var draft = Bad("discount on your next order") + Bad("free gift");
            _guard.Check(draft).Should().HaveCount(2);
        }

        private static string Bad(string words) => "Some text with " + words + ". ";
    }
}
