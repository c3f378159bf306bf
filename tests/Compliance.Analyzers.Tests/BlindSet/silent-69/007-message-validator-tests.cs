using MsgGuard.Rules;
using Xunit;

namespace MsgGuard.Tests
{
    public class MessageValidatorTests
    {
        private readonly MessageValidator _validator = new MessageValidator();

        [Theory]
        [InlineData("Leave a 5-star review and get a $10 gift card")]
        [InlineData("Use code SAVE10 for 10% off your next order")]
        [InlineData("Please remove your negative feedback and we will refund you")]
        [InlineData("给我们五星好评，返现10美元")]
        public void Rejects_forbidden_text(string text)
        {
            var result = _validator.Validate(text);
            Assert.False(result.IsValid, "Expected the message to be rejected");
        }

        [Theory]
        [InlineData("We have refunded your order in full.")]
        [InlineData("新的零件今天免费补发。")]
        public void Accepts_harmless_text(string text)
        {
            Assert.True(_validator.Validate(text).IsValid);
        }

        [Fact]
        public void Reports_the_position()
        {
            var result = _validator.Validate("Hello, add me on WhatsApp please");
            Assert.Equal(7, result.Hits[0].Start);
        }
    }
}
