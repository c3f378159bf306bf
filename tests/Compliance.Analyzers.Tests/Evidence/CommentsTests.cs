namespace Compliance.Analyzers.Tests.Evidence;

/// <summary>What the author says in comments of a member or a type. A comment about something else says nothing of the texts. Every text that stays silent has a twin that reports.</summary>
[TestFixture]
public sealed class CommentsTests
{
    private const string Save = "\"Dear reader, we give you 20% off your next order.\"";
    private const string Link = "\"Hello Ann, please find all details at https://www.lamps.example/help and write to us.\"";

    // Directly above a member or a type.
    [TestCase("// for internal use only\nclass Letters { const string Spring = TEXT; }", Save)]
    [TestCase("class Letters {\n    // demo data\n    [Obsolete]\n    const string Spring = TEXT; }", Save)]
    [TestCase("/** <summary>No buyer sees this.</summary> */\nclass Letters { const string Spring = TEXT; }", Save)]
    [TestCase("class Letters {\n    // no buyer sees these lines:\n    // they are printed for the archive\n    const string Spring = TEXT; }", Save)]
    [TestCase("// nothing here concerns a marketplace\nclass Letters { const string Spring = TEXT; }", Save)]
    [TestCase("// 內部公告，不會寄給買家\nclass Letters { const string Spring = TEXT; }", Save)]
    [TestCase("// 与亚马逊买家无关\nclass Letters { const string Spring = TEXT; }", Save)]
    [TestCase("// 以下文字不会再发送给买家\nclass Letters { const string Spring = TEXT; }", Save)]
    [TestCase("// 店内备注，不转发给买家\nclass Letters { const string Spring = TEXT; }", Save)]
    [TestCase("// the prices are net; nothing here concerns a marketplace\nclass Letters { const string Spring = TEXT; }", Save)]
    [TestCase("class Letters {\n    // demo data\n    /// <summary>The letter of the spring.</summary>\n    const string Spring = TEXT; }", Save)]
    [TestCase("class Letters {\n    /// <summary>Demo data.</summary>\n    // Two lines of it.\n    const string Spring = TEXT; }", Save)]
    [TestCase("class Letters {\n    // 仅供审核使用\n    static readonly string[] Words = [\"好评返现\", \"加微信领券\"]; }", Save)]
    [TestCase("namespace Desk;\n\n/// <summary>Weekly letters to the guests of our restaurants.</summary>\nclass Letters { object M(Thing t) => mail.SendEmailAsync(t.Email, \"Hi\", TEXT); }", Link)]
    public void A_comment_about_the_texts_is_read(string source, string text) => Ids(source, text).Should().BeEmpty();

    // A header, a namespace, a comment above a blank line or a directive, code that is switched off, the name of a region.
    [TestCase("// Lamps ERP, for internal use only\nnamespace Desk;\nclass Letters { const string Spring = TEXT; }", Save)]
    [TestCase("// Copyright (c) Lamps. For internal use only.\nclass Letters { const string Spring = TEXT; }", Save)]
    [TestCase("// Lamps ERP, for internal use only\n\nclass Letters { const string Spring = TEXT; }", Save)]
    [TestCase("class Letters {\n    // demo data\n    const int Rows = 5;\n\n    const string Spring = TEXT; }", Save)]
    [TestCase("class Letters {\n    // demo data\n#region Letters for hotels\n    const string Spring = TEXT;\n#endregion\n}", Save)]
    [TestCase("#if DEMO\n// demo data of hotels\n#endif\nclass Letters { object M(Thing t) => mail.SendEmailAsync(t.Email, \"Hi\", TEXT); }", Link)]
    [TestCase("// nothing is sent twice to a buyer\nclass Letters { const string Spring = TEXT; }", Save)]
    [TestCase("// 不满意的买家另有模板\nclass Letters { const string Spring = TEXT; }", Save)]
    [TestCase("// 库存不足时发给买家\nclass Letters { const string Spring = TEXT; }", Save)]
    [TestCase("// 缺货时不得不发给买家\nclass Letters { const string Spring = TEXT; }", Save)]
    [TestCase("// The sum is unrelated to the tax. Amazon buyers get this.\nclass Letters { const string Spring = TEXT; }", Save)]
    [TestCase("// 金额与税率无关，发往亚马逊\nclass Letters { const string Spring = TEXT; }", Save)]
    [TestCase("class Letters {\n    /// <summary>Demo data.</summary>\n\n    const string Spring = TEXT; }", Save)]
    [TestCase("class Letters {\n    // demo data\n\n    /// <summary>The letter of the spring.</summary>\n    const string Spring = TEXT; }", Save)]
    // Words that comments have anyway.
    [TestCase("/// Of course, one round trip to the server per player of the video.\nclass Letters { object M(Thing t) => mail.SendEmailAsync(t.Email, \"Hi\", TEXT); }", Link)]
    public void A_comment_about_something_else_is_not(string source, string text) => Ids(source, text).Should().NotBeEmpty();

    // What is sent is no demo, but a mail has other readers as well. Amazon's messaging has none.
    [TestCase("/* demo data */ void M(MailMessage mail) => mail.Body = TEXT;", true)]
    [TestCase("/* to our employees */ void M(MailMessage mail) => mail.Body = TEXT;", false)]
    [TestCase("/* to our employees */ object M() => new CreateUnexpectedProblemRequest { Text = TEXT };", true)]
    public void What_is_handed_to_a_sending_API_outranks_it(string member, bool isReported) =>
        Ids("class Letters {\n" + member + " }", Save).Any().Should().Be(isReported);

    [Test]
    public void An_option_that_states_a_kind_of_message_sends_nothing_through_Amazon() =>
        SourceRun.Of("class Letters {\n/* to our employees */ void M(MailMessage mail) => mail.Body = " + Save + "; }", new RunOptions().With("compliance.kind", "free-text")).Should().BeEmpty();

    // Of a house of another trade.
    [TestCase("namespace Seaview.Hotel; class Letters { const string Thanks = TEXT; }")]
    [TestCase("/* to patients */ class Letters { const string Thanks = TEXT; }")]
    public void A_house_of_another_trade_may_reward_reviews(string source) => Ids(source, "\"Dear Ann, leave us a five-star review and get a free massage.\"").Should().BeEmpty();

    [TestCase("namespace Seaview.Amazon.Hotel; class Letters { const string Thanks = TEXT; }")]
    [TestCase("namespace Seaview.Massage; class Letters { const string Thanks = TEXT; }")]
    public void A_shop_may_not(string source) => Ids(source, "\"Dear Ann, leave us a five-star review and get a free massage.\"").Should().NotBeEmpty();

    private static IEnumerable<string> Ids(string source, string text) => SourceRun.Of(source.Replace("TEXT", text, StringComparison.Ordinal)).Select(d => d.Id).Where(id => id != "BSM5004");
}
