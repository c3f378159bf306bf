using Xunit;

namespace Compliance.Tests
{
    public class ReviewRuleTests
    {
        private readonly Checker _checker = Checker.Default;

        [Theory]
        [InlineData("Leave us a 5-star review and get a $10 gift card.")]
        [InlineData("We refund you if you delete your review.")]
        [InlineData("给五星好评返现20元，请加微信。")]
        public void Reports_incentives(string text)
        {
            Assert.NotEmpty(_checker.Check(text));
        }

        [Fact]
        public void Refund_is_fine()
        {
            const string text = "We have refunded your order in full.";
            Assert.Empty(_checker.Check(text));
        }
    }
}
