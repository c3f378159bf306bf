using Xunit;

namespace Amz.Compliance.Tests;

public class DraftCheckerTests
{
    private readonly DraftChecker _sut = new();

    [Theory]
    [InlineData("留下五星好评即可返现 10 美元", "R01")]
    [InlineData("请加微信 test-0001 领取红包", "R05")]
    [InlineData("Please remove your negative review and we refund you", "R03")]
    [InlineData("Use code SAVE15 on your next order", "R04")]
    public void Flags(string draft, string rule) => Assert.Contains(rule, _sut.Check(draft));

    [Theory]
    [InlineData("您的退款已原路退回")]
    [InlineData("We cannot offer coupons")]
    public void Passes(string draft) => Assert.Empty(_sut.Check(draft));

    [Fact]
    public void 空草稿_不报错() => Assert.Empty(_sut.Check(string.Empty));

    [Fact]
    public void Split_words_are_joined()
    {
        var draft = "好 评 返 现，每单 5 元";
        Assert.Contains("R01", _sut.Check(draft));
    }
}
