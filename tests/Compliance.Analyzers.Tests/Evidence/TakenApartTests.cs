namespace Compliance.Analyzers.Tests.Evidence;

/// <summary>Texts in lists and tuples, whose elements are chosen and taken apart before they are sent.</summary>
[TestFixture]
public sealed class TakenApartTests
{
    private const string Stars = "\"Would you be so kind as to award us five stars?\"";
    private const string Film = "\"The assembly film is on our own site: https://spoke-bikes.example/assembly\"";

    [TestCase("class Flow { static readonly (char Key, string Words)[] Items = [('a', TEXT)]; void M(string id) { var hit = Find('a'); new AmazonInbox().SendMessage(id, hit.Words); } }")]
    [TestCase("class Flow { static readonly (char Key, string Words)[] Items = [('a', TEXT)]; void M(string id) { foreach (var (key, words) in Items) { _mailer.SendToBuyer(id, words); } } }")]
    [TestCase("class Flow { void M(Order o) { var all = new Dictionary<string, (string, string)> { [\"film\"] = (TEXT, \"\") }; var (en, zh) = all[o.Topic]; Amazon.SendBuyerMessageAsync(o.Id, en); } }")]
    public void An_element_of_a_tuple_is_sent_where_it_is_taken_out(string source) => Ids(source, Film).Should().Contain("BSM3001");

    [TestCase("class Flow { static readonly (char Key, string Words)[] Items = [('a', TEXT)]; void M(string id) { var hit = Find('a'); new AmazonInbox().SendMessage(id, hit.Key); } }")]
    [TestCase("class Flow { static readonly (char Key, string Words)[] Items = [('a', TEXT)]; void M(string id) { foreach (var (key, words) in Items) { _mailer.SendToBuyer(id, key); } } }")]
    [TestCase("class Flow { void M(Order o) { var all = new Dictionary<string, (string, string)> { [\"film\"] = (TEXT, \"\") }; var (en, zh) = all[o.Topic]; Amazon.SendBuyerMessageAsync(o.Id, zh); } }")]
    public void Where_another_is_taken_out_it_is_not(string source) => Ids(source, Film).Should().BeEmpty();

    [TestCase("class BuyerTexts { static readonly Dictionary<string, string> En = new() { [\"a\"] = TEXT }, Zh = new(); string For(string key, bool zh) => (zh ? Zh : En)[key]; }")]
    [TestCase("class BuyerTexts { string For(int n) => new[] { TEXT, \"\" }[n]; }")]
    [TestCase("class Flow { void M(Order o) { var texts = new Dictionary<string, string> { [\"a\"] = TEXT }; Amazon.SendBuyerMessageAsync(o.Id, texts[o.Topic]); } }")]
    public void A_list_from_which_one_is_chosen_is_no_key(string source) => Ids(source, Stars).Should().Contain("BSM2002");

    [TestCase("class BuyerTexts { string For() => _texts[TEXT]; }")]
    [TestCase("class Flow { void M(Order o) { var texts = new Dictionary<string, string> { [TEXT] = \"\" }; Amazon.SendBuyerMessageAsync(o.Id, texts[o.Topic]); } }")]
    [TestCase("class Flow { void M(Order o) { var texts = new Dictionary<string, string> { [\"a\"] = TEXT }; _logger.LogInformation(texts[o.Topic]); } }")]
    public void A_key_is_and_what_is_logged_is_not_sent(string source) => Ids(source, Stars).Should().BeEmpty();

    [TestCase("class Tool { string BuildMessage(string buyer) { return TEXT; } static void Main() => System.Console.WriteLine(BuildMessage(\"\")); }", "\"Dear {buyer}, kindly give us a 5 star rating.\"")]
    [TestCase("class Pipe { void M(System.IO.Stream stream) => stream.Write(TEXT); }", "\"Dear buyer, kindly give us a 5 star rating.\"u8")]
    public void What_a_tool_composes_is_printed_to_be_copied_and_no_log_takes_bytes(string source, string text) => Ids(source, text).Should().Contain("BSM2002");

    [TestCase("class Tool { string BuildLine(string buyer) { return TEXT; } static void Main() => System.Console.WriteLine(BuildLine(\"\")); }", "\"Five star ratings: 12 of 40 this week.\"")]
    [TestCase("class Tool { string BuildMessage(string buyer) { return TEXT; } void M() => _logger.LogInformation(BuildMessage(\"\")); }", "\"Dear {buyer}, kindly give us a 5 star rating.\"")]
    [TestCase("class Tool { void M() => System.Console.WriteLine(TEXT); }", "\"Dear buyer, kindly give us a 5 star rating.\"")]
    public void What_is_no_message_and_what_is_logged_is_not(string source, string text) => Ids(source, text).Should().BeEmpty();

    private static IEnumerable<string> Ids(string source, string text) => SourceRun.Of("using System.Collections.Generic;\n" + source.Replace("TEXT", text)).Select(d => d.Id);
}
