using Guardpost.Messaging.Compliance;
using Xunit;

namespace Guardpost.Messaging.Tests
{
    public class OutboundGuardTests
    {
        private readonly OutboundGuard _guard = new();

        [Theory]
        [InlineData("Hi, leave us a 5-star review and we will send you a $10 Amazon gift card.")]
        [InlineData("Use code THANKS20 on your next order for 20% off.")]
        [InlineData("Please change your one star rating, we will refund you.")]
        [InlineData("您好，给五星好评返现10美元，加微信 abc123。")]
        [InlineData("Email us at sales@shop.example for a better price.")]
        public void Blocks(string message)
        {
            var result = _guard.Inspect(message);
            Assert.False(result.Allowed, "expected this text to be blocked: " + message);
        }

        [Theory]
        [InlineData("Hello, we refunded your order in full.")]
        [InlineData("您好，退货标签已发送。")]
        public void Passes(string message)
        {
            Assert.True(_guard.Inspect(message).Allowed);
        }

        [Fact]
        public void Reports_every_hit()
        {
            const string message = "Dear customer, enjoy a free gift, follow us on Instagram @mugworld and unsubscribe here.";
            var result = _guard.Inspect(message);
            Assert.Equal(3, result.Hits.Count);
        }
    }
}
