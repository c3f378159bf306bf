namespace Compliance.Analyzers.Tests.Evidence;

/// <summary>Texts that a method hands on: one that is picked from a list, what a method returns, what the method that takes a text makes of it.</summary>
[TestFixture]
public sealed class HandedOnTests
{
    private const string Film = "\"The assembly film is on our own site: https://spoke-bikes.example/assembly\"";
    private const string List = "private static readonly string[] Push = { \"Turn the key twice.\", TEXT };";
    private const string Review = "\"Give us five stars and the lamp is yours for nothing.\"";

    [TestCase("class Job { " + List + " void M(string id, int i) => _outbox.SendBuyerMessageAsync(id, Push[i % Push.Length]); }")]
    [TestCase("class Job { " + List + " void M(string id, int i) => _outbox.SendBuyerMessageAsync(id, Pick(i)); string Pick(int i) => Push[i % Push.Length]; }")]
    [TestCase("class Job { " + List + " void M(string id, int i) { var line = Push.ElementAt(i); _outbox.SendBuyerMessageAsync(id, line); } }")]
    [TestCase("class Job { " + List + " void M(string id) => _outbox.QueueBuyerMessageAsync(id, Push.Last()); }")]
    [TestCase("class Job { private readonly Dictionary<int, string> _push = new() { [1] = TEXT }; void M(string id, int i) { if (_push.TryGetValue(i, out var line)) { _outbox.SendToBuyer(id, line); } } }")]
    [TestCase("class Job { private readonly Dictionary<int, Dictionary<string, string>> _push = new() { [1] = new() { [\"en\"] = TEXT } }; void M(string id, int i) => _outbox.SendToBuyer(id, _push[i][\"en\"]); }")]
    public void What_is_picked_from_a_list_and_sent_is_a_message(string source) => Ids(source, Film).Should().Contain("BSM3001");

    [TestCase("class Job { " + List + " void M(string id, int i) => _grid.Fill(id, Push[i % Push.Length]); }")]
    [TestCase("class Job { " + List + " void M(string id, int i) => _outbox.SendBuyerMessageAsync(id, Pick(i)); string Pick(int i) => Other[i % Push.Length]; }")]
    [TestCase("class Job { " + List + " void M(string id, int i) { var line = Push.ElementAt(i); _logger.LogInformation(line); } }")]
    [TestCase("class Job { " + List + " void M(string id) => _outbox.SendBuyerMessageAsync(id, Others.Last()); }")]
    [TestCase("class Job { private readonly Dictionary<int, string> _push = new() { [1] = TEXT }; void M(string id, int i) { if (_push.TryGetValue(i, out var line)) { throw new Exception(line); } } }")]
    [TestCase("class Job { private readonly Dictionary<int, Dictionary<string, string>> _push = new() { [1] = new() { [\"en\"] = TEXT } }; void M(string id, int i) => Console.WriteLine(_push[i][\"en\"]); }")]
    public void What_is_picked_and_goes_elsewhere_is_not(string source) => Ids(source, Film).Should().BeEmpty();

    [TestCase("class Job { void M(string id) => _desk.SendToBuyer(id, Text()); static string Text() => TEXT; }")]
    [TestCase("class Job { void M(string id) { var text = Text(); _desk.SendToBuyer(id, text); } static string Text() { return TEXT; } }")]
    [TestCase("class Job { void M(string id) { string Text() => TEXT; _desk.SendToBuyer(id, Text()); } }")]
    public void What_a_method_returns_goes_where_its_calls_go(string source) => Ids(source, Film).Should().Contain("BSM3001");

    [TestCase("class Job { void M(string id) => _grid.Fill(id, Text()); static string Text() => TEXT; }")]
    [TestCase("class Job { void M(string id) { var text = Text(); _logger.LogInformation(text); } static string Text() { return TEXT; } }")]
    [TestCase("class Job { void M(string id) { string Text() => TEXT; throw new Exception(Text()); } }")]
    public void Also_where_they_do_not_send(string source) => Ids(source, Film).Should().BeEmpty();

    [TestCase("class Claim { string Quote(string id, string words) => $\"Order {id}: {words}. Enjoy your lamp.\"; void M(Order order) => Keep(Quote(order.Id, TEXT)); }")]
    [TestCase("class Claim { string Lines(params string[] words) => string.Join(\"\\n\", words); void M(Order order) => Keep(Lines(order.Id, TEXT)); }")]
    [TestCase("class Claim { void Note(string id, string words) => _desk.Put(id, words); void M(Order order) => Note(order.Id, TEXT); }")]
    public void A_method_that_takes_a_text_and_an_order_may_write_to_the_buyer(string source) => Ids(source, Review).Should().Contain("BSM2001");

    [TestCase("class Claim { string Quote(string id, string words) => $\"Dear team, the buyer of {id} was told: {words}\"; void M(Order order) => Keep(Quote(order.Id, TEXT)); }")]
    [TestCase("class Claim { void Note(string id, string words) => _logger.LogWarning(\"{Id}: {Words}\", id, words); void M(Order order) => Note(order.Id, TEXT); }")]
    [TestCase("class Claim { void Refuse(string id, string words) => throw new InvalidOperationException(words); void M(Order order) => Refuse(order.Id, TEXT); }")]
    public void One_that_logs_it_or_reports_it_to_colleagues_does_not(string source) => Ids(source, Review).Should().BeEmpty();

    [TestCase("class Bot { string BuildBuyerMessage(string name) => $\"恭喜 {name}，您已获得会员抽奖资格，一等奖是扫地机器人。\"; }")]
    [TestCase("class Bot { string CustomerReply(string name) => $\"恭喜 {name}，您已获得会员抽奖资格，一等奖是扫地机器人。\"; }")]
    [TestCase("class Bot { string MailBody(string name) { return $\"恭喜 {name}，您已获得会员抽奖资格，一等奖是扫地机器人。\"; } }")]
    public void A_method_for_the_text_of_a_message_returns_no_screen(string source) => Ids(source, string.Empty).Should().Contain("BSM1006");

    [TestCase("class Bot { string BuildBanner(string name) => $\"恭喜 {name}，您已获得会员抽奖资格，一等奖是扫地机器人。\"; }")]
    [TestCase("class Bot { string StatusMessage(string name) => $\"恭喜 {name}，您已获得会员抽奖资格，一等奖是扫地机器人。\"; }")]
    [TestCase("class Bot { string PopupText(string name) { return $\"恭喜 {name}，您已获得会员抽奖资格，一等奖是扫地机器人。\"; } }")]
    public void Another_may(string source) => Ids(source, string.Empty).Should().BeEmpty();

    [TestCase("class CouponReplyRule { string Answer => TEXT; }")]
    [TestCase("class FollowUpRules { string Spring => TEXT; }")]
    [TestCase("namespace Desk.Rules { class CouponReplies { string Spring => TEXT; } }")]
    public void A_rule_of_replies_sends_what_it_holds(string source) => Ids(source, "\"We give you a coupon for your next order, just reply.\"").Should().Contain("BSM1002");

    [TestCase("class CouponMessageRule { string Answer => TEXT; }")]
    [TestCase("class ReplyComplianceRules { string Spring => TEXT; }")]
    [TestCase("namespace Desk.Rules { class Coupons { string Spring => TEXT; } }")]
    public void One_about_messages_does_not(string source) => Ids(source, "\"We give you a coupon for your next order, just reply.\"").Should().BeEmpty();

    private static IEnumerable<string> Ids(string source, string text) =>
        SourceRun.Of("using System;\nusing System.Linq;\nusing System.Collections.Generic;\n" + (text.Length == 0 ? source : source.Replace("TEXT", text, StringComparison.Ordinal))).Select(d => d.Id);
}
