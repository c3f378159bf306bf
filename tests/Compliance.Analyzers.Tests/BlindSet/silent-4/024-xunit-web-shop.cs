using FluentAssertions;
using Xunit;

namespace Hartwell.Web.Tests.Vouchers;

public class VoucherTests
{
    private readonly VoucherService _sut = new(new FakeClock("2025-11-28"));

    [Fact(DisplayName = "Leaving a review with a voucher code in it gives a free gift only once")]
    public void Leaving_a_review_gives_a_free_gift_only_once()
    {
        var first = _sut.Redeem("WELCOME10", "ann");
        first.Text.Should().Be("Thanks Ann, your 10% discount has been applied.");
        _sut.Redeem("WELCOME10", "ann").Text.Should().Contain("You have already used this voucher");
    }

    [Theory]
    [InlineData("Hi, write a 5-star review and we'll send you a £10 gift card", true)]
    [InlineData("Dear Ann, use code SAVE20 for 20% off your next order", true)]
    [InlineData("Dear Ann, we have refunded you in full", false)]
    public void Outgoing_filter_stops_bribes(string body, bool stopped)
    {
        new OutgoingFilter().Stops(body).Should().Be(stopped, "because a message such as 'free gift for your review' must never leave");
    }

    [Fact]
    public void Percentage_voucher_takes_twenty_per_cent_off()
    {
        var message = "Here is your voucher: take £20 off your next order, with our thanks";
        var voucher = VoucherParser.Parse(message);
        Assert.Equal(20m, voucher.Amount);
    }
}
