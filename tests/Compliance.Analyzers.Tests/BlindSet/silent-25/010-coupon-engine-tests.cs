using Xunit;

namespace DuLiZhan.Tests.Promotion;

public class ZheKouYinQingTests
{
    [Theory]
    [InlineData("SAVE20", 100, 80, "20% off your next order")]
    [InlineData("VIP10", 50, 45, "VIP customers get 10% off")]
    public void YingYong_ZheKouMa_JinEZhengQue(string ma, decimal yuanJia, decimal qiWang, string shuoMing)
    {
        var jieGuo = new ZheKouYinQing().YingYong(ma, yuanJia);
        Assert.Equal(qiWang, jieGuo.JinE);
        Assert.Equal(shuoMing, jieGuo.ShuoMing);
    }

    [Fact]
    public void ZengPin_ManE_ZiDongJiaGou()
    {
        var che = new GouWuChe().Jia("SKU-1", 2);
        new ZengPinGuiZe("Buy 2 and get a free gift").YingYong(che);
        Assert.Contains(che.HangXiang, h => h.MingCheng == "free gift: travel pouch");
        Assert.True(che.ShiFouManJian, "满减规则应当生效：满 200 减 30");
    }
}
