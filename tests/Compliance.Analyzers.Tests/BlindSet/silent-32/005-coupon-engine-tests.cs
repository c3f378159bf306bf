using Xunit;

namespace ChannelLoom.Promotions.Tests;

public class CouponEngineTests
{
    [Theory]
    [InlineData("SAVE20", 100, 80)]
    [InlineData("FREEGIFT", 100, 100)]
    public void Code_reduces_total(string code, decimal total, decimal expected)
    {
        var engine = new CouponEngine(new FixedClock());
        Assert.Equal(expected, engine.Apply(code, total));
    }

    [Fact]
    public void Banner_shows_percentage()
    {
        var banner = new BannerRenderer().Render(new Coupon("SAVE20", 20));
        Assert.Equal("Use code SAVE20 and get 20% off your next order", banner);
    }

    [Fact]
    public void Checker_rejects_incentivised_review()
    {
        var verdict = new MessageChecker().Check("Leave a 5-star review and receive a $10 gift card.");
        Assert.Equal(Verdict.Rejected, verdict);
    }

    [Fact]
    public void Checker_rejects_whatsapp() =>
        Assert.Equal(Verdict.Rejected, new MessageChecker().Check("Add me on WhatsApp for a cheaper price."));
}
