using NUnit.Framework;

namespace Xixi.Compliance.Tests;

[TestFixture]
public class MinGanCiJianChaTests
{
    [TestCase("Leave a 5-star review and we send you a gift card", ExpectedResult = false)]
    [TestCase("请加微信 abc12345 领取红包", ExpectedResult = false)]
    [TestCase("您好，退款已原路退回", ExpectedResult = true)]
    [TestCase("Your parcel is two days late", ExpectedResult = true)]
    public bool JianCha_FanHuiJieGuo(string caoGao) => new MinGanCiJianCha().JianCha(caoGao, out _);

    [Test]
    public void JianCha_ShanPing_MingZhongCiZhengQue()
    {
        var ok = new MinGanCiJianCha().JianCha("能否请您删除差评，我们退您全款", out var ci);
        Assert.That(ok, Is.False);
        Assert.That(ci, Is.EqualTo("删除差评"));
    }
}
