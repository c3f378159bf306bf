namespace Compliance.Analyzers.Tests.Evidence;

/// <summary>What is done with the elements of a list tells what they are: texts that others are searched for, or texts that are sent.</summary>
[TestFixture]
public sealed class ElementsTests
{
    private const string Hints = "private static readonly string[] Hints = { \"got a $20 gift card for this review\", \"we gave you a free lamp for your review.\" };";

    [TestCase("bool M(string text) { foreach (var hint in Hints) { if (text.Contains(hint)) { return true; } } return false; }")]
    [TestCase("bool M(string text) => Hints.Any(h => text.Contains(h, StringComparison.OrdinalIgnoreCase));")]
    [TestCase("int M(string text) { int n = 0; foreach (string h in Hints) n += text.IndexOf(h) >= 0 ? 1 : 0; return n; }")]
    public void Texts_that_others_are_searched_for_are_no_messages(string member) => Ids("class Reader { " + Hints + member + " }").Should().BeEmpty();

    [TestCase("void M(string buyer) { foreach (var hint in Hints) { mail.Send(buyer, hint); } }")]
    [TestCase("IEnumerable<Mail> M(string buyer) => Hints.Select(h => new Mail(buyer, h));")]
    [TestCase("string M(string text, int i) { foreach (var hint in Hints) { if (text.Contains(hint)) { return Hints[i]; } } return text; }")]
    public void Texts_that_go_further_are(string member) => Ids("class Reader { " + Hints + member + " }").Should().Contain("BSM2001");

    [Test]
    public void Of_a_list_that_others_see_not_all_uses_are_known() =>
        Ids("class Reader { " + Hints.Replace("private", "internal", StringComparison.Ordinal) + "bool M(string text) => Hints.Any(h => text.Contains(h)); }").Should().Contain("BSM2001");

    // What a list or a dictionary is made with has the name of what holds it, and goes where it goes.
    [TestCase("class A { List<string> buyerReplies = new List<string> { \"Please use coupon code SAVE20 at checkout.\" }; }")]
    [TestCase("class A { List<string> buyerReplies = new() { \"Please use coupon code SAVE20 at checkout.\" }; }")]
    [TestCase("class A { Dictionary<int, string> buyerReplies = new() { [1] = \"Please use coupon code SAVE20 at checkout.\" }; }")]
    public void Elements_have_the_name_of_their_list(string source) => Ids(source).Should().Contain("BSM1002");

    [TestCase("class A { List<string> columns = new List<string> { \"Use coupon code SAVE20 at checkout\" }; }")]
    [TestCase("class A { void M() { analytics.Track(\"click\", new Dictionary<string, object> { [\"message\"] = \"Leave us a review and win a prize for you.\" }); } }")]
    [TestCase("class A { void M() { _log.Write(new List<string> { \"Dear Ann, please use coupon code SAVE20 at checkout.\" }); } }")]
    public void And_where_that_is_none_they_are_none(string source) => Ids(source).Should().BeEmpty();

    private static IEnumerable<string> Ids(string source) => SourceRun.Of("using System;\nusing System.Collections.Generic;\nusing System.Linq;\n" + source).Select(d => d.Id);
}
