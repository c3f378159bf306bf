using Xunit;

namespace Kampfire.Pricing.Tests;

public class CouponEngineTests
{
    private readonly CouponEngine _engine = new();

    [Fact]
    public void Expired_coupon_is_refused()
    {
        var result = _engine.Apply("SUMMER20", Cart.Of("GRINDER", 100m), new DateTime(2024, 10, 1));
        Assert.False(result.Accepted);
        Assert.Equal("The coupon code SUMMER20 has expired.", result.Reason);
    }

    [Theory]
    [InlineData("WELCOME10", 90, "10% off your first order")]
    [InlineData("BUY2GET1", 200, "Buy two, get one free")]
    [InlineData("GIFT25", 75, "Gift card of $25 redeemed")]
    public void Label_names_the_saving(string code, decimal total, string label)
    {
        var result = _engine.Apply(code, Cart.Of("GRINDER", 100m), DateTime.UtcNow);
        Assert.Equal(label, result.Label);
        Assert.Equal(total, result.Total);
    }
}
