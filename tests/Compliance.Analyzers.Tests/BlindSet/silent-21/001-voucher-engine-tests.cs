using Xunit;

namespace Lichtwerk.Vouchers.Tests;

public class VoucherEngineTests
{
    private readonly VoucherEngine _sut = new(new FakeClock(2026, 3, 1));

    [Fact(DisplayName = "A 10% voucher takes 10% off the basket")]
    public void Applies_percentage()
    {
        var result = _sut.Apply(new Basket(50m), new Voucher("TEN", 10));
        Assert.Equal(45m, result.Total);
        Assert.Equal("Voucher TEN: 10% off", result.LineText);
    }

    [Fact]
    public void Rejects_expired_voucher()
    {
        var result = _sut.Apply(new Basket(50m), new Voucher("OLD", 10, new DateOnly(2025, 1, 1)));
        Assert.False(result.Accepted);
        Assert.Equal("This voucher code has expired.", result.Error);
    }

    [Theory]
    [InlineData("优惠券不能与其他折扣同时使用")]
    public void Localizes_error(string expected) => Assert.Equal(expected, _sut.Localize("stacking", "zh-Hans"));
}
