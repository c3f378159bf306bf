using Xunit;

namespace DuLiZhan.Promotions.Tests;

public class CouponEngineTests
{
    private readonly CouponEngine _engine = new();

    [Fact(DisplayName = "满 100 减 20 优惠券叠加会员折扣")]
    public void ManJian_DieJia_HuiYuan()
    {
        var cart = new Cart().Add("LAMP-01", 120m);
        var r = _engine.Apply(cart, "SAVE20");
        Assert.Equal(100m, r.Total);
        Assert.Equal("已使用优惠码 SAVE20，立减 20 元", r.Hint);
    }

    [Theory]
    [InlineData("WELCOME10", "10% off your first order")]
    [InlineData("GIFT", "Free gift added to your cart")]
    public void Hint_is_shown(string code, string hint)
    {
        var r = _engine.Apply(new Cart().Add("MUG-02", 30m), code);
        Assert.Contains(hint, r.Hint);
    }

    [Fact]
    public void Expired_code_is_refused() =>
        Assert.Equal("This coupon has expired.", _engine.Apply(new Cart(), "OLD").Error);
}
