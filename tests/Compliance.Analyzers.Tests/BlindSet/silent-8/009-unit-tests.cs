using Xunit;

namespace LanTu.Erp.Compliance.Tests
{
    public class ForbiddenWordCheckerTests
    {
        private readonly ForbiddenWordChecker _sut = new();

        [Theory]
        [InlineData("Leave a 5-star review and get a $20 gift card")]
        [InlineData("Please remove your negative review, we will refund you")]
        [InlineData("好评返现5美元，截图联系客服")]
        [InlineData("Use code SAVE20 for 20% off your next order")]
        public void Blocks_prohibited_messages(string message)
        {
            Assert.NotEmpty(_sut.Check(message));
        }

        [Fact(DisplayName = "a refund notice that mentions the coupon is not blocked")]
        public void Passes_refund_notice()
        {
            var text = "Dear buyer, we have refunded your order in full.";
            Assert.Empty(_sut.Check(text));
        }

        [Fact]
        public void Message_of_hit_is_readable()
        {
            Assert.Equal("review-for-reward", Assert.Single(_sut.Check("write a review, gift card on its way to you")));
        }
    }
}
