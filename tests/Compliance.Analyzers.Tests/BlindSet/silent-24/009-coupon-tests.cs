using Xunit;

namespace Checkout.Tests;

public class CouponEngineTests
{
    [Theory]
    [InlineData("SAVE10", 100, 90)]
    [InlineData("SAVE25", 100, 75)]
    public void Applies_percent_off(string code, decimal before, decimal after)
        => Assert.Equal(after, new CouponEngine().Apply(code, before));

    [Fact]
    public void Banner_shows_offer()
    {
        var banner = new CouponEngine().Banner("SAVE10");
        Assert.Equal("Use code SAVE10 to get 10% off your next purchase!", banner);
    }

    [Fact]
    public void Classifier_flags_incentives()
    {
        var verdict = MessageClassifier.Classify("Hi! Leave us a five-star review and get a free gift card.");
        Assert.True(verdict.IsViolation, "Offering a gift card for a review must be flagged");
    }
}
