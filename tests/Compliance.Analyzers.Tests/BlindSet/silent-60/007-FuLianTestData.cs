using System.Linq;
using Xunit;

namespace XingHe.KeFu.Tests
{
    public class MinGanCiTests
    {
        [Theory]
        [InlineData("您好，给五星好评返现10元", 1)]
        [InlineData("请加我微信 abc123 领取优惠券", 2)]
        [InlineData("Please remove your review and we send you a gift card", 2)]
        [InlineData("您好，订单已退款", 0)]
        public void JianCe_FanHuiMingZhongShu(string neiRong, int qiWang)
        {
            var jieGuo = MinGanCi.JianCe(neiRong).ToList();
            Assert.Equal(qiWang, jieGuo.Count);
        }

        [Fact]
        public void JianCe_ShouJiHao()
        {
            var jieGuo = MinGanCi.JianCe("有问题打我电话13800138000");
            Assert.Contains(jieGuo, x => x.Contains("手机号码"));
        }
    }
}
