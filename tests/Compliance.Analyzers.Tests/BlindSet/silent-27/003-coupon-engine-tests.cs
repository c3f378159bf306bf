using Xunit;

namespace Checkout.Tests;

public class CouponEngineTests
{
    readonly CouponEngine _sut = new(new FakeClock(2025, 11, 28));

    [Theory]
    [InlineData("SAVE10", 50, 45)]
    [InlineData("HALFPRICE", 50, 25)]
    public void Percent_off_coupon_lowers_total(string code, decimal total, decimal expected) =>
        Assert.Equal(expected, _sut.Apply(code, total));

    [Fact]
    public void Expired_coupon_gives_reason()
    {
        var r = _sut.TryApply("SUMMER", 20m);
        Assert.Equal("This coupon has expired.", r.Reason);
    }

    [Fact(DisplayName = "Free gift is added when a gift coupon is used")]
    public void Gift() => Assert.Contains("free gift", _sut.TryApply("GIFT", 80m).Note);
}
