using Xunit;

namespace Hegui.Checker.Tests
{
    public class MessageCheckerTests
    {
        private readonly MessageChecker _checker = new MessageChecker();

        [Theory]
        [InlineData("Please leave us a five star review and get a free gift")]
        [InlineData("Here is a 20% coupon for your next purchase")]
        [InlineData("Add me on WeChat and I refund you by PayPal")]
        [InlineData("请把差评删掉，我们给您返现 50 元")]
        [InlineData("收到货给个五星好评，送您一张礼品卡")]
        public void Forbidden_text_is_blocked(string text)
        {
            Assert.False(_checker.Check(text).Passed);
        }

        [Theory]
        [InlineData("Your refund of 12.00 USD was issued to the original payment method.")]
        [InlineData("您好，我们不能提供优惠券。")]
        public void Lawful_text_passes(string text)
        {
            Assert.True(_checker.Check(text).Passed);
        }

        [Fact]
        public void 礼品卡和五星_命中两条规则()
        {
            var result = _checker.Check("给五星就送礼品卡哦");
            Assert.Equal(2, result.Hits.Count);
            Assert.Contains(result.Hits, h => h.Reason == "索要好评");
        }
    }
}
