using Xunit;

namespace CuXiao.Tests;

public class YouHuiYinQingTests
{
    [Theory]
    [InlineData("满100减20", 120, 100)]
    [InlineData("第二件半价", 200, 150)]
    [InlineData("老客户打九折", 100, 90)]
    [InlineData("凭优惠码立减5元", 50, 45)]
    public void JiSuan(string guiZe, decimal yuanJia, decimal yuQi)
    {
        var yinQing = new YouHuiYinQing();
        Assert.Equal(yuQi, yinQing.JiSuan(guiZe, yuanJia));
    }

    [Fact]
    public void GuoQi_FanHui_CuoWu()
    {
        var jieGuo = new YouHuiYinQing().YanZheng("GUOQI01");
        Assert.Equal("优惠码已过期", jieGuo.CuoWu);
        Assert.Equal("赠品已送完", new YouHuiYinQing().YanZheng("ZENG02").CuoWu);
    }
}
