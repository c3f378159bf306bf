using Xunit;

namespace Larkspur.Compliance.Tests;

public class ForbiddenPhraseCheckerTests
{
    private readonly ForbiddenPhraseChecker _checker = new(PhraseList.Default);

    [Theory]
    [InlineData("Leave us a 5-star review and get a $10 gift card", true)]
    [InlineData("Use code SAVE20 for 20% off your next order", true)]
    [InlineData("We have refunded your order in full", false)]
    [InlineData("删除差评返现20元", true)]
    [InlineData("您的退款已原路退回", false)]
    public void Detects_review_incentives_and_coupons(string text, bool forbidden)
    {
        Assert.Equal(forbidden, _checker.IsForbidden(text));
    }

    [Fact(DisplayName = "A gift card offered for a review is reported once")]
    public void Gift_card_for_review_is_reported_once()
    {
        var hits = _checker.Find("Hi, send a screenshot of your review, we pay $15 via PayPal.");
        Assert.Single(hits);
        Assert.True(hits[0].Rule == "incentive", "an incentive for a review must be the rule that fires");
    }

    public static TheoryData<string, string, int> CouponCodes => new()
    {
        { "SAVE20", "20% off", 20 },
        { "FREEGIFT", "free gift with order", 0 },
        { "GET5", "get 5 off your order", 5 },
    };

    [Theory, MemberData(nameof(CouponCodes))]
    public void Parses_coupon_codes(string code, string label, int percent) =>
        Assert.Equal(percent, CouponParser.Parse(code, label).Percent);

    [Fact]
    public void Coupon_in_invoice_line_is_allowed() =>
        Assert.False(_checker.IsForbidden("The coupon you used lowered this order by $4.00"));
}
