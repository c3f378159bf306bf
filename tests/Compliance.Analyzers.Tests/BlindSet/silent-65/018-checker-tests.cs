using FluentAssertions;
using Xunit;

namespace Linden.Compliance.Tests
{
    public class OutboundTextCheckerTests
    {
        private readonly OutboundTextChecker _checker = new OutboundTextChecker();

        [Theory]
        [InlineData("Leave us five stars and we refund your purchase")]
        [InlineData("Here is a 20% coupon for your next order: THANKS20")]
        [InlineData("Write to me on WhatsApp, it is faster")]
        [InlineData("Please take down your negative review")]
        public void Forbidden_texts_are_blocked(string text)
        {
            _checker.Check(text).IsAllowed.Should().BeFalse();
        }

        [Theory]
        [InlineData("Your refund has been issued through Amazon")]
        [InlineData("We have sent a replacement today")]
        public void Service_texts_pass(string text)
        {
            _checker.Check(text).IsAllowed.Should().BeTrue("a remedy for the order is fine");
        }

        [Fact]
        public void Reports_every_hit()
        {
            var result = _checker.Check("Dear buyer, add me on WeChat and get a free gift for a good review!");

            result.Hits.Should().HaveCount(3);
            result.Hits[0].Reason.Should().Be("contact data");
            result.Hits[1].Reason.Should().Be("free gift");
        }
    }
}
