using FluentAssertions;
using Xunit;

namespace Sparrow.Stationery.Compliance.Tests
{
    public class OutgoingTextGuardTests
    {
        private readonly OutgoingTextGuard _guard = new();

        [Theory]
        [InlineData("Give us five stars and we send you a gift card")]
        [InlineData("Please delete your bad review, we will refund you")]
        [InlineData("Use code SAVE10 on your next order")]
        [InlineData("给个五星好评,返现十元")]
        [InlineData("加微信领取优惠券")]
        public void Blocks_forbidden_texts(string text)
        {
            _guard.Check(text).Blocked.Should().BeTrue();
        }

        [Fact]
        public void Reports_position_of_phone_number()
        {
            var result = _guard.Check("Hello, call us at +44 20 7946 0018 and we will give you a discount.");
            result.Hits.Should().ContainSingle(h => h.Kind == HitKind.Phone);
        }

        [Fact]
        public void Lets_a_refund_pass()
        {
            var result = _guard.Check("Hello, we have refunded order 111-2223334-5556667 in full.");
            result.Blocked.Should().BeFalse("a refund on the order is lawful");
        }
    }
}
