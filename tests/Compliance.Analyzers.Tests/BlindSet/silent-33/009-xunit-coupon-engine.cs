using Xunit;

namespace Huali.Erp.YingXiao.Tests;

public class YouHuiYinQingTests
{
    [Theory]
    [InlineData("SAVE20", 100, 80)]
    [InlineData("FREEGIFT", 100, 100)]
    [InlineData("", 100, 100)]
    public void Apply_code_gives_expected_total(string ma, decimal zongE, decimal yuQi)
    {
        var yinQing = new YouHuiYinQing();
        Assert.Equal(yuQi, yinQing.YingYong(ma, zongE));
    }

    [Fact(DisplayName = "20% off your next order is only valid once")]
    public void Next_order_coupon_is_single_use()
    {
        var yinQing = new YouHuiYinQing();
        yinQing.ZhuCe("NEXT20", 20, "20% off the next order");
        Assert.True(yinQing.KeYong("NEXT20"));
        yinQing.ShiYong("NEXT20");
        Assert.False(yinQing.KeYong("NEXT20"), "coupon code must be refused the second time");
    }
}
