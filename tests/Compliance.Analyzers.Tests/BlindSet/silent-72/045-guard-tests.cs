using Guardrail.Compliance;
using Xunit;

namespace Guardrail.Compliance.Tests
{
    public class ForbiddenPhraseCheckerTests
    {
        private readonly ForbiddenPhraseChecker _sut = new();

        [Theory]
        [InlineData("Please leave us a 5-star review and get a gift card.")]
        [InlineData("Use code SAVE20 on your next order!")]
        [InlineData("Contact us on WhatsApp at +1 555 0100 for a quicker refund.")]
        [InlineData("请修改您的差评，我们返现 10 美元。")]
        public void Flags_bad_drafts(string draft)
        {
            var result = _sut.Check(draft);
            Assert.NotEmpty(result);
        }

        [Theory]
        [InlineData("We have refunded your order in full.")]
        [InlineData("我们无法提供优惠券，敬请谅解。")]
        public void Lets_good_drafts_pass(string draft)
        {
            Assert.Empty(_sut.Check(draft));
        }

        [Fact]
        public void Flags_discount_on_next_order()
        {
            var draft = "Thanks for buying! Enjoy 20% off your next order from our store.";
            Assert.Contains(_sut.Check(draft), v => v.Kind == "discount");
        }
    }
}
