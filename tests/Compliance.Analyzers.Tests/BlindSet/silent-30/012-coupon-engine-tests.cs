using Xunit;

namespace Halden.Promotions.Tests;

public class CouponEngineTests
{
    private readonly CouponEngine _sut = new();

    [Theory]
    [InlineData("SUMMER20", "20% off your next order")]
    [InlineData("GIFT5", "Free gift with every purchase over $50")]
    public void Describe_returns_banner_text(string code, string expected)
        => Assert.Equal(expected, _sut.Describe(code));

    [Fact]
    public void Expired_coupon_is_rejected()
    {
        var result = _sut.Redeem("WELCOME10", cartTotal: 80m, today: new(2025, 1, 1));

        Assert.False(result.Success);
        Assert.Equal("This coupon code has expired.", result.Error);
    }

    [Fact(DisplayName = "Customer gets a $10 voucher for a first purchase")]
    public void First_purchase_voucher() => Assert.Equal(10m, _sut.FirstPurchaseVoucher().Amount);
}
