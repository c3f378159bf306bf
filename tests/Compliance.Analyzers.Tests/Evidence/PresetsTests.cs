namespace Compliance.Analyzers.Tests.Evidence;

/// <summary>Texts of objects in a gallery, texts that become a part of what is sent, and rules that send: where the text goes is seen through them.</summary>
[TestFixture]
public sealed class PresetsTests
{
    private const string Stars = "\"Hi {first}, could you spare five stars for the {item}?\"";
    private const string Film = "\"The assembly film is on our own site: https://spoke-bikes.example/assembly\"";
    private const string Filter = "\"Time for a new filter? Take twelve percent off with FRESH12 when you reorder.\"";
    private const string Cash = "\"The pegs were missing, sorry. We transfer you 10 dollars to your PayPal.\"";
    private const string Line = "\"Call Inge on 0800 555 0142; she has every key we ever cut.\"";

    [TestCase("class Gallery { readonly Dictionary<string, Card> _cards = new() { [\"a\"] = new Card { Body = TEXT } }; Card Of(string key) => _cards.TryGetValue(key, out var card) ? card : throw new KeyNotFoundException(); }")]
    [TestCase("class Gallery { static readonly List<Card> Cards = [new Card { Body = TEXT }]; void M(string key) { if (!Cards.Any()) { throw new Exception(); } } }")]
    [TestCase("class Gallery { static readonly Card Ask = new() { Body = TEXT }; Card Of(string key) => key == \"ask\" ? Ask : null; }")]
    public void An_object_that_is_looked_up_is_not_compared(string source) => Ids(source, Stars).Should().Contain("BSM2002");

    [TestCase("class Gallery { readonly Dictionary<string, Card> _cards = new() { [\"a\"] = new Card { Body = TEXT } }; void M(string key) { foreach (var card in _cards.Values) { Console.WriteLine(card.Body); } } }")]
    [TestCase("class Gallery { static readonly Card Ask = new() { Body = TEXT }; void M() => _logger.LogInformation(Ask.Body); }")]
    public void One_whose_text_is_only_printed_is_no_message(string source) => Ids(source, Stars).Should().BeEmpty();

    [TestCase("class Desk { void M(IBuyerChat chat, string id) { string Tail(string more = TEXT) => $\"The key is cut. {more}\"; chat.SendAsync(id, Tail()); } }")]
    [TestCase("class Desk { void M(IBuyerChat chat, string id) => chat.SendAsync(id, $\"The key is cut. {Tail()}\"); static string Tail() => TEXT; }")]
    public void What_becomes_a_part_of_what_is_sent_is_sent(string source) => Ids(source, Film).Should().Contain("BSM3001");

    [TestCase("class Desk { void M(IBuyerChat chat, string id) { string Tail(string more = TEXT) => $\"The key is cut. {more}\"; _logger.LogWarning(Tail()); } }")]
    [TestCase("class Desk { void M(IGrid grid, string id) => grid.Fill(id, $\"The key is cut. {Tail()}\"); static string Tail() => TEXT; }")]
    public void What_becomes_a_part_of_something_else_is_not(string source) => Ids(source, Film).Should().BeEmpty();

    [TestCase("namespace Shop.Rules { class KeyRunner { void M(IBuyerChat chat, Order order) => chat.SendAsync(order.Id, TEXT); } }")]
    [TestCase("class KeyRules { void M(IBuyerChat chat, Order order) => chat.SendAsync(order.Id, TEXT); }")]
    public void A_rule_that_sends_says_nothing_about_messages(string source) => Ids(source, Line).Should().Contain("BSM3002");

    [TestCase("namespace Shop.Rules { class KeyRunner { void M(IBuyerChat chat, Order order) => chat.Append(order.Id, TEXT); } }")]
    [TestCase("class KeyRules { Hit M(IBuyerChat chat, Order order) => chat.Find(order.Id, TEXT); }")]
    public void One_that_does_not_send_may(string source) => Ids(source, Line).Should().BeEmpty();

    [TestCase("class Book { static readonly (string Topic, string Words)[] Items = [(\"a\", TEXT)]; object Reply(string topic) => Items.Where(i => i.Topic == topic).Select(i => i.Words); }")]
    [TestCase("class Book { static readonly Card Ask = new() { Body = TEXT, Key = \"a\" }; bool Is(string key) => Ask.Key == key; }")]
    public void What_is_compared_beside_it_is_not_the_text(string source) => Ids(source, Stars).Should().Contain("BSM2002");

    [TestCase("class Book { static readonly (string Topic, string Words)[] Items = [(\"a\", TEXT)]; bool Is(string words) => Items.Any(i => i.Words == words); }")]
    [TestCase("class Book { static readonly Card Ask = new() { Body = TEXT, Key = \"a\" }; bool Is(string body) => Ask.Body == body; }")]
    public void A_text_that_is_compared_is_not_sent(string source) => Ids(source, Stars).Should().BeEmpty();

    [TestCase("abstract class Touch { protected abstract string Words { get; } string Compose(string name) => $\"Hello {name},\\n{Words}\"; } class Refill : Touch { protected override string Words => TEXT; }")]
    public void What_a_type_overrides_is_a_part_of_what_its_base_makes(string source) => Ids(source, Filter).Should().Contain("BSM1002");

    [TestCase("abstract class Touch { protected abstract string Words { get; } string Compose(string name) => $\"{name}: {Words}\"; } class Refill : Touch { protected override string Words => TEXT; }")]
    public void Of_what_speaks_to_nobody_as_well(string source) => Ids(source, Filter).Should().BeEmpty();

    [TestCase("class Job { void M(HttpClient http, string id) => http.PostAsJsonAsync($\"messaging/v1/orders/{id}\", new { text = TEXT }); }")]
    [TestCase("class Job { object M(string id) => new HttpRequestMessage(HttpMethod.Post, \"/api/messages\") { Content = JsonContent.Create(new { text = TEXT }) }; }")]
    [TestCase("class Job { XElement M(string id) => new(\"BuyerMessage\", new XElement(\"BuyerText\", TEXT)); }")]
    public void Where_a_text_is_posted_tells_what_it_is(string source) => Ids(source, Filter).Should().Contain("BSM1002");

    [TestCase("class Job { void M(HttpClient http, string id) => http.PostAsJsonAsync($\"catalog/v1/banners/{id}\", new { text = TEXT }); }")]
    [TestCase("class Job { object M(string id) => new HttpRequestMessage(HttpMethod.Post, \"/api/banners\") { Content = JsonContent.Create(new { text = TEXT }) }; }")]
    [TestCase("class Job { XElement M(string id) => new(\"Banner\", new XElement(\"Title\", TEXT)); }")]
    public void Another_place_tells_nothing(string source) => Ids(source, Filter).Should().BeEmpty();

    [TestCase("FormUrlEncodedContent", 1)]
    [TestCase("RefundForm", 0)]
    public void A_form_that_is_posted_is_no_page(string type, int findings) =>
        Ids($"class Job {{ object M(Order order) => new {type}(new Dictionary<string, string> {{ [\"order\"] = order.Id, [\"text\"] = TEXT }}); }}", Cash).Count(i => i == "BSM1004").Should().Be(findings);

    private static IEnumerable<string> Ids(string source, string text) =>
        SourceRun.Of("using System;\nusing System.Linq;\nusing System.Collections.Generic;\n" + source.Replace("TEXT", text, StringComparison.Ordinal)).Select(d => d.Id);
}
