using Xunit;

namespace Hub.Compliance.Tests
{
    public class ForbiddenWordsTests
    {
        [Theory]
        [InlineData("Leave us a 5 star review and get a free gift card")]
        [InlineData("Use coupon SAVE10 for 10% off your next order")]
        [InlineData("好评返现20元，加微信领取")]
        public void Blocks_offers(string text) => Assert.True(ForbiddenWords.IsForbidden(text));

        [Fact(DisplayName = "Please remove your negative review: is blocked")]
        public void Blocks_removal()
        {
            var text = "Please remove your negative review and we will refund you in full.";
            Assert.True(ForbiddenWords.IsForbidden(text), "review removal must never reach the buyer");
        }

        [Fact]
        public void Passes_refund() => Assert.False(ForbiddenWords.IsForbidden("We have refunded your order."));
    }
}
