using Xunit;

namespace Compliance.Scanner.Tests
{
    public class MessageScannerTests
    {
        private readonly MessageScanner _scanner = new MessageScanner();

        [Theory(DisplayName = "messages that hold out a coupon for a review are blocked")]
        [InlineData("Leave us a five-star review and get a $10 gift card.")]
        [InlineData("Dear customer, use code SAVE20 for 20% off your next order.")]
        [InlineData("请您删除差评，我们给您退款。")]
        public void Blocks(string message)
        {
            Assert.True(_scanner.Scan(message).Blocked, "a review for a gift card must be blocked");
        }

        [Fact(DisplayName = "refund notice passes")]
        public void Refund_passes()
        {
            var message = "Dear customer, we have refunded your order in full.";
            Assert.False(_scanner.Scan(message).Blocked);
        }

        [Fact]
        public void Coupon_in_subject_is_found()
        {
            const string body = "Hello, here is a 15% coupon for you!";
            var finding = Assert.Single(_scanner.Scan(body).Findings);
            Assert.Equal("coupon", finding.Word);
        }
    }
}
