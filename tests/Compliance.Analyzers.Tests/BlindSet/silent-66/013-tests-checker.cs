using FluentAssertions;
using Xunit;

namespace Northgate.Agency.Compliance.Tests
{
    public class DraftCheckerTests
    {
        private readonly DraftChecker _sut = new DraftChecker();

        [Theory]
        [InlineData("Leave us five stars and get a $10 gift card")]
        [InlineData("Use code SAVE20 on your next order")]
        [InlineData("Please delete your negative review")]
        [InlineData("给个五星好评，返现20元")]
        [InlineData("加我微信领优惠券")]
        public void Rejects_draft(string draft) => _sut.Check(draft).IsAllowed.Should().BeFalse();

        [Theory]
        [InlineData("We have refunded your order in full.")]
        [InlineData("我们无法提供优惠券。")]
        public void Accepts_draft(string draft) => _sut.Check(draft).IsAllowed.Should().BeTrue();

        [Fact]
        public void Names_the_phrase_it_found()
        {
            var result = _sut.Check("Hi! Write a positive review and we refund half of the price.");
            result.Phrases.Should().Contain("positive review");
        }
    }
}
