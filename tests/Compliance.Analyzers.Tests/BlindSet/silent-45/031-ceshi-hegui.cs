using Xunit;

namespace HeGui.JianCe.Tests
{
    public class WenBenJianCeTests
    {
        private readonly WenBenJianCe _jianCe = new WenBenJianCe();

        [Theory]
        [InlineData("给五星好评就送礼品卡", true)]
        [InlineData("请把差评删掉", true)]
        [InlineData("加我微信领红包", true)]
        [InlineData("您的退款已原路退回", false)]
        public void JianCe_FanHuiZhengQueJieGuo(string wenBen, bool weiGui)
        {
            Assert.Equal(weiGui, _jianCe.ShiFouWeiGui(wenBen));
        }

        [Fact]
        public void FouDingJu_BuSuanWeiGui()
        {
            var jieGuo = _jianCe.ShiFouWeiGui("我们不能提供优惠券");
            Assert.False(jieGuo, "否定句不应判定为提供优惠券");
        }
    }
}
