using Microsoft.VisualStudio.TestTools.UnitTesting;
namespace ZhanNeiXin.Tests
{
    [TestClass]
    public class MinGanCiTest
    {
        [TestMethod]
        public void YouHuiQuan_YingGaiBaoCuo()
        {
            var jieguo = new MinGanCi().Check("亲爱的买家，送您一张10元优惠券，下次使用。");
            Assert.IsFalse(jieguo.Ok);
        }

        [TestMethod]
        public void TuiKuan_TongGuo()
        {
            var jieguo = new MinGanCi().Check("您好，退款已原路退回。");
            Assert.IsTrue(jieguo.Ok);
        }

        [TestMethod]
        public void WeiXin()
        {
            Assert.AreEqual("联系方式", new MinGanCi().Check("您好，请加微信abc123领取红包。").LeiXing);
        }
    }
}
