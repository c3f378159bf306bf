using Xunit;

namespace Mall.Promotion.Tests;

public class YouHuiQuanTests
{
    [Theory]
    [InlineData("满100减20", 100, 80)]
    [InlineData("全场八折", 50, 40)]
    [InlineData("无门槛5元券", 30, 25)]
    public void 计算实付金额(string guiZe, decimal yuanJia, decimal qiWang)
    {
        var engine = new YouHuiQuanEngine();
        engine.Add(guiZe);
        Assert.Equal(qiWang, engine.JiSuan(yuanJia));
    }

    [Fact]
    public void 优惠券过期_应该抛出异常()
    {
        var ex = Assert.Throws<BizException>(() => new YouHuiQuanEngine().Use("EXPIRED10"));
        Assert.Equal("优惠券已过期，请选择其他优惠券", ex.Message);
    }
}
