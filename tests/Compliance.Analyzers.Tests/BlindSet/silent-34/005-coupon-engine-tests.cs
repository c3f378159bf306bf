using FluentAssertions;
using Xunit;

namespace Checkout.Engine.Tests;

public class CouponEngineTests
{
    [Theory]
    [InlineData("SAVE10", 100, 90, "Save 10% on your next order with code SAVE10")]
    [InlineData("FREEMUG", 40, 40, "You get a free mug with your order")]
    [InlineData("EXPIRED", 100, 100, "This coupon has expired")]
    public void Applies_the_code_and_explains_itself(string code, decimal before, decimal after, string explanation)
    {
        var result = new CouponEngine(Clock.Fixed).Apply(code, Money.Eur(before));

        result.Total.Should().Be(Money.Eur(after));
        result.Explanation.Should().Be(explanation);
    }

    [Fact]
    public void Rejects_two_codes_at_once()
    {
        var act = () => new CouponEngine(Clock.Fixed).Apply("SAVE10+FREEMUG", Money.Eur(10));

        act.Should().Throw<CouponException>()
            .WithMessage("Only one discount code can be used per order.");
    }

    [Fact(DisplayName = "Customer who refers a friend gets a 5 euro voucher")]
    public void Referral() =>
        new ReferralEngine().Reward("anna", "bert").Should().Be(Money.Eur(5));
}
