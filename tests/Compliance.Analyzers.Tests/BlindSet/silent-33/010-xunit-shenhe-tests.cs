using FluentAssertions;
using Xunit;

namespace HaiYun.HeGui.Tests;

public class MinGanCiJianChaTests
{
    private readonly MinGanCiJianCha _jianCha = new();

    [Theory]
    [InlineData("亲，五星好评截图给客服返现5元")]
    [InlineData("Leave us a 5 star review and get a $10 gift card")]
    [InlineData("Please remove your negative review, we refund you")]
    [InlineData("加微信 abc123 领优惠券")]
    public void WeiGuiWenBen_ying_bei_lanjie(string wenBen)
    {
        _jianCha.Check(wenBen).Should().NotBeEmpty();
    }

    [Theory]
    [InlineData("退款已原路退回，请注意查收")]
    [InlineData("Your replacement was sent today")]
    public void HeGuiWenBen_ying_tongguo(string wenBen)
    {
        _jianCha.Check(wenBen).Should().BeEmpty("合规文本不能误拦");
    }
}
