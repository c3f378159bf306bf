using Xunit;

namespace Lockstep.Messaging.Tests
{
    public class MessageGuardTests
    {
        private readonly MessageGuard _guard = new();

        [Theory]
        [InlineData("Leave us a 5-star review and get a $10 gift card")]
        [InlineData("Use code SAVE20 for 20% off your next order")]
        [InlineData("Please delete your negative review")]
        [InlineData("Write to me on WhatsApp +1 202 555 0110")]
        [InlineData("If you are happy leave a review, if not contact us first")]
        public void Rejects_forbidden_texts(string text)
        {
            var result = _guard.Check(text);

            Assert.False(result.Allowed);
            Assert.NotEmpty(result.Reasons);
        }

        [Theory]
        [InlineData("We have refunded your order in full.")]
        [InlineData("We cannot offer a coupon.")]
        public void Accepts_service_texts(string text)
        {
            Assert.True(_guard.Check(text).Allowed);
        }

        [Fact]
        public void Finds_offer_inside_long_message()
        {
            var message = "Hello Jane,\nyour parcel is late, we are sorry.\nWe send you a 15% coupon if you change your review.\nRegards";

            var result = _guard.Check(message);

            Assert.Contains(result.Reasons, r => r.Line == 3);
        }
    }
}
