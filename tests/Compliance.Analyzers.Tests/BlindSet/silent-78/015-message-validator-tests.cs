using Xunit;
using Kestrel.Home.Amazon;

namespace Kestrel.Home.Tests
{
    public class OutgoingMessageValidatorTests
    {
        private readonly OutgoingMessageValidator _validator = new OutgoingMessageValidator();

        [Theory]
        [InlineData("Leave a 5-star review and we send you a $20 gift card")]
        [InlineData("Use code SAVE10 on your next order")]
        [InlineData("Write to me at someone@example.com")]
        [InlineData("请给五星好评，返现 10 元")]
        [InlineData("加我微信 abc123 退款")]
        public void Rejects_forbidden_text(string text)
        {
            Assert.False(_validator.Validate(text).IsValid);
        }

        [Theory]
        [InlineData("We have refunded your order in full.")]
        [InlineData("We cannot offer coupons.")]
        [InlineData("您的退款已原路退回。")]
        public void Accepts_lawful_text(string text)
        {
            Assert.True(_validator.Validate(text).IsValid, "Text should have passed: " + text);
        }

        [Fact]
        public void Explains_why()
        {
            var result = _validator.Validate("Please delete your negative review, we will pay you back by PayPal.");
            Assert.Contains("asks for removal of a review", result.Reasons);
        }
    }
}
