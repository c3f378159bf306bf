using Xunit;

namespace MallCore.Promotions.Tests;

public class YouHuiQuanTests
{
    [Fact(DisplayName = "满一百减二十的优惠券在九十九元时不可用")]
    public void BuManJinE_BuKeYong()
    {
        var quan = new YouHuiQuan("SAVE20", menKan: 100m, lijian: 20m);
        var jieGuo = quan.JiSuan(99m);
        Assert.False(jieGuo.KeYong, "您的订单未满 100 元，不能使用该优惠券");
        Assert.Equal("未达到使用门槛，再买 1 元即可立减 20 元", jieGuo.TiShi);
    }

    [Theory]
    [InlineData("WELCOME10", "Use code WELCOME10 to get 10% off your next order")]
    [InlineData("GIFT", "Add a free gift to your cart with this coupon")]
    public void Parses_banner(string code, string banner)
    {
        Assert.Contains(code, BannerParser.Codes(banner));
    }

    [Fact]
    public void GuoQi() => Assert.Throws<InvalidOperationException>(() => new YouHuiQuan("OLD", 0, 5).ZuoFei("优惠券已过期"));
}
