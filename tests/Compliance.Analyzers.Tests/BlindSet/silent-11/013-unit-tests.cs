using Xunit;

namespace Guard.Compliance.Tests
{
    public class ForbiddenWordListTests
    {
        private readonly ForbiddenWordList _list = new ForbiddenWordList();

        [Theory(DisplayName = "Messages that offer a gift card for a review are blocked")]
        [InlineData("Leave a 5-star review and receive a $10 gift card!")]
        [InlineData("Use code SAVE20 for 20% off your next order.")]
        [InlineData("好评返现5元，请加微信 abc123。")]
        public void Blocks(string text) => Assert.True(_list.IsBlocked(text), "should block: please remove your negative review");

        [Fact]
        public void Does_not_block_refund()
        {
            var text = "We have refunded your order in full.";
            Assert.False(_list.IsBlocked(text));
        }

        [Fact]
        public void Blocks_removal()
        {
            const string message = "Dear customer, please delete your negative review and we will refund you.";
            Assert.True(_list.IsBlocked(message));
        }
    }
}
