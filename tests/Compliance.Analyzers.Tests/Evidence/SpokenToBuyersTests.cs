namespace Compliance.Analyzers.Tests.Evidence;

/// <summary>Names, remarks, statements and neighbours that tell that a text is said to a buyer, each with a twin in which another text stands or another thing takes it.</summary>
[TestFixture]
public sealed class SpokenToBuyersTests
{
    private const string Film = "\"The assembly film is on our own site: https://spoke-bikes.example/assembly\"";
    private const string Ring = "\"Ring the workshop itself: +1 207 555 0133, evenings are best.\"";
    private const string Late = "\"Dear {buyer}, one box of your order is still with the carrier. We refund it if it does not come.\"";
    private const string Seat = "\"The seat post must be inserted past the line.\"";

    [TestCase("class Desk { async Task M(string id) { if (_a) await Put(id, LATE); if (_b) await Put(id, TEXT); } }")]
    [TestCase("if (args.Length > 1) Box.Keys(LATE);\nelse Box.Keys(TEXT);")]
    [TestCase("class Desk { void M(int n) { string text; switch (n) { case 1: text = LATE; break; default: text = TEXT; break; } _grid.Fill(text); } }")]
    [TestCase("record Step(string Open = LATE, string Film = TEXT);")]
    public void What_the_same_statements_say_elsewhere_tells(string source) => Ids(source, Film).Should().Contain("BSM3001");

    [TestCase("class Desk { async Task M(string id) { if (_a) await Put(id, SEAT); if (_b) await Put(id, TEXT); } }")]
    [TestCase("if (args.Length > 1) Box.Keys(LATE);\nelse Page.Keys(TEXT);")]
    [TestCase("class Desk { void M(int n) { string text; string other; switch (n) { case 1: other = LATE; break; default: text = TEXT; break; } _grid.Fill(text); } }")]
    [TestCase("record Step(string Open = SEAT, string Film = TEXT);")]
    public void Other_statements_tell_nothing(string source) => Ids(source, Film).Should().BeEmpty();

    [TestCase("class Flow { void M() => _toBuyer(TEXT); }")]
    [TestCase("class Flow { string AnswerBuyer(int n) { string answer; if (n == 1) { answer = TEXT; } else { answer = null; } return answer; } }")]
    [TestCase("/* buyer-facing, one per step */\nclass Flow { const string Ring = TEXT; }")]
    [TestCase("class Flow { static readonly Dictionary<string, string> BuyerCatalog = new() { [\"ring\"] = TEXT }; }")]
    public void A_name_or_a_remark_says_who_reads_it(string source) => Ids(source, "\"Reply YES and a bottle of blue-black ink comes to you as a gift from the house.\"").Should().Contain("BSM1005");

    [TestCase("class Flow { void M() => _toCatalogue(TEXT); }")]
    [TestCase("class Flow { string BuyerAnswer(int n) { string answer; if (n == 1) { answer = TEXT; } else { answer = null; } return answer; } }")]
    [TestCase("/* not buyer-facing, one per step */\nclass Flow { const string Ring = TEXT; }")]
    [TestCase("/* page-facing, one per step */\nclass Flow { const string Ring = TEXT; }")]
    [TestCase("class Flow { static readonly Dictionary<string, string> PageCatalog = new() { [\"ring\"] = TEXT }; }")]
    public void Another_name_does_not(string source) => Ids(source, "\"Reply YES and a bottle of blue-black ink comes to you as a gift from the house.\"").Should().BeEmpty();

    [TestCase("class Flow { void M(string id) => Put(id, \"Hello, everyone who comes again takes part in our prize draw for a bell.\"); /* seller central */ }")]
    [TestCase("class Flow { string[] All = [\"The saddle is adjusted with the small key, write to us if you lost it.\", \"We post you a new bell, the old one you can keep.\", \"Everyone who comes again takes part in our prize draw for a bell.\"]; /* amazon */ }")]
    public void In_a_file_of_a_marketplace_who_is_greeted_or_spoken_to_line_by_line_is_its_buyer(string source) => Ids(source, string.Empty).Should().Contain("BSM1006");

    [TestCase("class Flow { void M(string id) => Put(id, \"Everyone who comes again takes part in our prize draw for a bell.\"); /* seller central */ }")]
    [TestCase("class Flow { string[] All = [\"The saddle is adjusted with the small key, write to us if you lost it.\", \"We post you a new bell, the old one you can keep.\", \"Everyone who comes again takes part in our prize draw for a bell.\"]; }")]
    [TestCase("class Flow { string[] All = [\"Saddles are adjusted with the small key that lies in the box.\", \"Bells are posted on Mondays and on Thursdays.\", \"Everyone who comes again takes part in our prize draw for a bell.\"]; /* amazon */ }")]
    public void In_another_file_or_where_nobody_is_spoken_to_it_need_not_be(string source) => Ids(source, string.Empty).Should().BeEmpty();

    [TestCase("class Desk { void M() { var ring = (string text = \"\") => $\"Dear {_name}, we are sorry that your order is late. {text}\"; Keep(ring(TEXT)); } }")]
    [TestCase("class Desk { void M(string id) { string text = TEXT; _buyers.SendMessage(id, Encoding.UTF8.GetBytes(text)); } }")]
    [TestCase("class Desk { void M(string id) => _buyers.SendMessage(id, new StringContent(TEXT)); }")]
    [TestCase("class Desk { void M() { var ring = (int n, string text) => $\"Dear {_name}, we are sorry that your order is late. {text}\"; Keep(ring(text: TEXT, n: 2)); } }")]
    [TestCase("class Desk : Base { protected override string Words() => TEXT; void M(string id) => _buyers.SendMessage(id, Words()); }")]
    [TestCase("class Desk { void M(SellingPartner partner, string id) => partner.CreateMessageAsync(id, TEXT); }")]
    public void What_it_becomes_a_part_of_or_another_form_of_is_sent(string source) => Ids(source, Ring).Should().Contain("BSM3002");

    [TestCase("class Desk { void M() { var ring = (string text = \"\") => $\"Bench {_name}: {text}\"; Keep(ring(TEXT)); } }")]
    [TestCase("class Desk { void M(string id) { string text = TEXT; _hashes.Add(id, Encoding.UTF8.GetBytes(text)); } }")]
    [TestCase("class Desk { void M(string id) => _bench.Fill(id, new StringContent(TEXT)); }")]
    [TestCase("class Desk { void M(Queue partner, string id) => partner.CreateMessageAsync(id, TEXT); }")]
    [TestCase("class Desk { void M(SellingPartner partner, string id) => partner.CreateErrorMessageAsync(id, TEXT); }")]
    [TestCase("class Desk : Base { protected override string Words() => TEXT; void M(string id) => _bench.Fill(id, Words()); }")]
    public void Elsewhere_it_is_not(string source) => Ids(source, Ring).Should().BeEmpty();

    [TestCase("class BuyerBook { Dictionary<string, Func<int, string>> All = new() { [\"a\"] = n => { var who = \"Dear buyer\"; return who + \", take 20% off your next order.\"; } }; string M(string k) => All.TryGetValue(k, out var text) ? text(1) : null; }")]
    [TestCase("class BuyerMails { private const string Csv = \"1;Dear buyer, take 20% off your next order.\\n2;none\"; string[] M() => Csv.Split('\\n'); }")]
    [TestCase("class BuyerMails { void M(int n) { var a = \"Dear buyer, take 20% off your next order.\"; var b = \"Dear buyer, it rains.\"; _mailer.SendToBuyer((n switch { 1 => a, _ => b }).Replace(\"it\", \"today\")); } }")]
    [TestCase("class Upgrade { void M(Db db) => db.Letters.SetColumns(l => l.BuyerText == \"Dear buyer, take 20% off your next order.\"); }")]
    [TestCase("class Notes { const string MessageWhenLate = \"Dear buyer, take 20% off your next order.\"; }")]
    [TestCase("class BuyerMails { void M(System.IO.Stream stream) { var bytes = Encoding.UTF8.GetBytes(\"Dear buyer, take 20% off your next order.\"); stream.Write(bytes); } }")]
    [TestCase("class BuyerMails { const string Spin = \"{Dear buyer, take 20% off your next order|Thank you}\"; }")]
    [TestCase("class BuyerMails { string[] Lines = [\"亲，如果您答应再来，我就给您便宜5美元。\"]; }")]
    [TestCase("[LetterMuban(Body = \"Dear buyer, take 20% off your next order.\")] class Step { }")]
    public void Unusual_ways_to_hold_a_message(string source) => Ids(source, string.Empty).Should().Contain("BSM1001");

    [TestCase("class BuyerMails { bool M(string text) => \"Dear buyer, take 20% off your next order.\".Split('|').Contains(text); }")]
    [TestCase("class BuyerMails { private const string Words = \"Dear buyer, take 20% off your next order.\"; bool M(string text) => Words.Split('|').Contains(text); }")]
    [TestCase("class BuyerMails { (string When, string Text)[] All = [(\"Take 20% off your next order.\", \"Dear buyer, it rains.\")]; }")]
    [TestCase("class Upgrade { void M(Db db) => db.Letters.Where(l => l.BuyerText == \"Dear buyer, take 20% off your next order.\"); }")]
    [TestCase("[Display(Name = \"Dear buyer, take 20% off your next order.\")] class Step { }")]
    public void Comparisons_and_displays_hold_none(string source) => Ids(source, string.Empty).Should().BeEmpty();

    private static IEnumerable<string> Ids(string source, string text) =>
        SourceRun.Of("using System;\nusing System.Linq;\nusing System.Text;\nusing System.Threading.Tasks;\nusing System.Collections.Generic;\n"
            + source.Replace("TEXT", text, StringComparison.Ordinal).Replace("LATE", Late, StringComparison.Ordinal).Replace("SEAT", Seat, StringComparison.Ordinal)).Select(d => d.Id);
}
