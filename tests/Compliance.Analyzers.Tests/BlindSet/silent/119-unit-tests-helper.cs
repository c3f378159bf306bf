namespace Compliance.Specs
{
    using Xunit;
    using Shouldly;

    public class DisguiseSpecs
    {
        public static TheoryData<string> Evasions => new()
        {
            "好 评 返 现 五 块",
            "给 我 们 五 ⭐ 就 送 礼 品 卡",
            "l e a v e a 5 s t a r review and get cash",
            "加 V 信 領 優 惠 券",
        };

        [Theory, MemberData(nameof(Evasions))]
        public void Finds_disguised_text(string text) => new Matcher().Matches(text).ShouldNotBeEmpty();

        [Fact]
        public void Keeps_quiet() => new Matcher().Matches("您好，退款已办理。").ShouldBeEmpty();
    }
}
