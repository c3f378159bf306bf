using Helmsman.Seller.Guard;
using Xunit;

namespace Helmsman.Seller.Tests
{
    public class OutboundPhraseFilterTests
    {
        private readonly OutboundPhraseFilter _filter = new();

        [Theory]
        [InlineData("Please leave us a 5-star review and get a gift card")]
        [InlineData("Use coupon code SAVE20 for 20% off")]
        [InlineData("给个五星好评返现 5 美元")]
        [InlineData("请加微信 abc123 联系我们")]
        public void Finds_forbidden_phrases(string draft)
        {
            Assert.NotEmpty(_filter.FindForbidden(draft));
        }

        [Theory]
        [InlineData("We have refunded your order in full.")]
        [InlineData("您好，退款已原路退回。")]
        public void Lets_service_texts_pass(string draft)
        {
            Assert.Empty(_filter.FindForbidden(draft));
        }

        [Fact]
        public void Finds_phone_number()
        {
            var hits = _filter.FindForbidden("Call us at +1 202 555 0143");
            Assert.Single(hits);
        }
    }
}
