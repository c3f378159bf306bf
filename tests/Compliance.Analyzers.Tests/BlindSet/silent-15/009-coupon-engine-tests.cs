using Xunit;

namespace Panyu.CouponEngine.Tests;

public class CouponServiceTests
{
    [Fact(DisplayName = "八折券可以叠加礼品卡")]
    public void Discount20_WithGiftCard()
    {
        var cart = new Cart { Total = 100m };
        var coupon = new Coupon { Code = "SAVE20", Percent = 20, Description = "20% off your next order" };
        var svc = new CouponService(new FakeStore(coupon));

        var total = svc.Apply(cart, "SAVE20");

        Assert.Equal(80m, total);
        Assert.Equal("20% off your next order", coupon.Description);
    }

    [Theory]
    [InlineData("FREEGIFT", "Free gift with your order")]
    [InlineData("VIP50", "VIP customers get 50% off")]
    [InlineData("FANXIAN5", "下单返现5元")]
    public void Description_IsKept(string code, string text)
    {
        var c = new Coupon { Code = code, Description = text };
        Assert.Contains(text, c.ToString());
    }

    [Fact]
    public void Expired_Throws()
        => Assert.Throws<CouponException>(() => new CouponService(new FakeStore()).Apply(new Cart(), "NONE"));
}
