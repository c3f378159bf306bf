namespace Compliance.Analyzers.Tests.Evidence;

/// <summary>Whether a text speaks to somebody, and what the name of a method tells of what it returns.</summary>
[TestFixture]
public sealed class SpeakingTests
{
    // Figures, headings and entries of those who study reviews; events of a site.
    [TestCase("class Analytics { Dictionary<string, string> Topics = new() { [\"incentive\"] = \"评论者提到免费产品或礼品卡\" }; }")]
    [TestCase("class Analytics { string Summary(int five, int bad) => $\"共{five}条评论，五星好评{five}条，疑似返现{bad}条\"; }")]
    [TestCase("class Topics { const string Incentive = \"reviewers with a free product or gift card for the review\"; }")]
    public void What_speaks_to_nobody_is_no_message(string source) => Ids(source).Should().BeEmpty();

    [TestCase("class Topics { const string Incentive = \"Leave a five-star review and get a $10 gift card\"; }")]
    [TestCase("class Topics { const string Incentive = \"Whoever writes a five-star review receives a second torch for free.\"; }")]
    [TestCase("class Topics { const string Incentive = \"五星好评截图，联系我们就返您20元现金\"; }")]
    public void What_urges_or_is_a_sentence_may_be_one(string source) => Ids(source).Should().Contain("BSM2001");

    [TestCase("class Flow { string ToBuyerMessage(int n) => \"The rug has sold out. Please cancel the order yourself.\"; }", "BSM4001")]
    [TestCase("class Flow { string CustomerReply(int n) { return \"Please cancel the order yourself, the rug has sold out.\"; } }", "BSM4001")]
    [TestCase("class Flow { string GukeHuifu(int n) => n switch { 1 => \"地毯已售罄，请您自行取消订单，并选择“误拍”。\", _ => \"\" }; }", "BSM4001")]
    public void A_method_named_after_a_message_to_a_buyer_returns_one(string source, string id) => Ids(source).Should().Contain(id);

    [TestCase("class Flow { string Explain(int n) => \"The rug has sold out. Please cancel the order yourself.\"; }")]
    [TestCase("class Flow { string OrderMessage(int n) => \"Please cancel the order in the list on the left.\"; }")]
    [TestCase("class Flow { string BuyerMessageKey(int n) => \"rug.sold.out\"; }")]
    public void Another_method_may_tell_it_to_the_user_of_a_screen(string source) => Ids(source).Should().BeEmpty();

    private static IEnumerable<string> Ids(string source) => SourceRun.Of("using System.Collections.Generic;\n" + source).Select(d => d.Id);
}
