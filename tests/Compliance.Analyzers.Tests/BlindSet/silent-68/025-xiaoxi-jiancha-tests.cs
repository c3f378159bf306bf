using Shouldly;
using Xunit;

namespace Kuayi.Fengkong.Tests;

public class XiaoxiJianchaTests
{
    private readonly XiaoxiJiancha _sut = new();

    [Theory]
    [InlineData("亲，给个五星好评，返您五美元")]
    [InlineData("麻烦把差评删了，我们全额退款给您")]
    [InlineData("加我微信领红包")]
    [InlineData("Please leave a positive review and get a $10 gift card")]
    [InlineData("Use code SAVE20 on your next purchase")]
    [InlineData("Kindly remove your negative feedback")]
    public void Weigui_Yinggai_Lanjie(string text)
    {
        _sut.Check(text).Tongguo.ShouldBeFalse();
    }

    [Theory]
    [InlineData("您好，退款已原路退回")]
    [InlineData("We can not offer a coupon by message")]
    public void Hegui_Yinggai_Fangxing(string text)
    {
        _sut.Check(text).Tongguo.ShouldBeTrue();
    }

    [Fact]
    public void Lanjie_Yuanyin_Baohan_Cihui()
    {
        var result = _sut.Check("Hi John, we will pay you back by PayPal after your five star review");
        result.Yuanyin.ShouldContain("PayPal");
        Assert.Equal(2, result.Mingzhong.Count);
    }
}
