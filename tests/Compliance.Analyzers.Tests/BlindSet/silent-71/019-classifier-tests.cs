using Xunit;

namespace Guanghe.Erp.Compliance.Tests
{
    public class ForbiddenPhraseCheckerTests
    {
        private readonly ForbiddenPhraseChecker _checker = new ForbiddenPhraseChecker();

        [Theory]
        [InlineData("Leave us a positive review and we send you a gift card")]
        [InlineData("Please remove your review, we will refund you")]
        [InlineData("给个五星好评，返现10元")]
        [InlineData("加微信领红包")]
        [InlineData("Use coupon code SAVE20 for 20% off your next order")]
        public void Finds_forbidden_text(string text)
        {
            Assert.NotEmpty(_checker.Check(text));
        }

        [Theory]
        [InlineData("Your refund was issued today.")]
        [InlineData("退货标签已附上。")]
        public void Leaves_clean_text_alone(string text)
        {
            Assert.Empty(_checker.Check(text));
        }

        [Fact]
        public void Reports_phone_numbers()
        {
            var hits = _checker.Check("Call me on +86 755 5550 1234, it is quicker");
            Assert.Contains("phone", hits);
        }
    }
}
