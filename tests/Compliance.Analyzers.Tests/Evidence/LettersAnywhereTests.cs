namespace Compliance.Analyzers.Tests.Evidence;

/// <summary>Messages in places whose names speak of something else, and texts of the same places that are none.</summary>
[TestFixture]
public sealed class LettersAnywhereTests
{
    private const string Coupon = "\"Dear buyer, take 10% off your next lamp with the coupon LAMP10.\"";
    private const string Bare = "\"10% off your next lamp with the coupon LAMP10.\"";
    private const string Phone = "\"We are closed now. In a hurry? Ring our workshop on +49 170 5550177.\"";
    private const string Sorry = "\"Dear buyer, we are sorry that your lamp arrived broken. We will send a new one.\"";
    private const string Stars = "\"Give us five stars and the lamp is yours for nothing.\"";

    [TestCase("static class PromptsForBuyers { const string Lamp = TEXT; }")]
    [TestCase("static class SeedConfig { const string Lamp = TEXT; }")]
    [TestCase("class LampMails { string FilterLetter() => TEXT; }")]
    [TestCase("class Tables { void Up(MigrationBuilder b) { b.InsertData(\"Mails\", \"Body\", TEXT); } }")]
    public void A_letter_to_a_buyer_is_one_among_prompts_and_seeds(string source)
    {
        Ids(source, Coupon).Should().Contain("BSM1002");
        Ids(source, Bare).Should().BeEmpty();
    }

    [TestCase("delegate string LetterMaker(string ps = TEXT);")]
    [TestCase("[MaiJiaXin(\"lamp\", TEXT)] class Lamp { }")]
    [TestCase("class AfterSalesTexts { const string Lamp = TEXT; }")]
    [TestCase("class LampReplySuggestions { const string Lamp = TEXT; }")]
    public void What_names_messages_to_buyers_holds_them(string source) => Ids(source, Bare.Replace("10%", "You get 10%", StringComparison.Ordinal)).Should().Contain("BSM1002");

    [TestCase("abstract class LampPage { public string LampHint => TEXT; }")]
    [TestCase("delegate string PageMaker(string title = TEXT);")]
    [TestCase("[XinPin(\"lamp\", TEXT)] class Lamp { }")]
    [TestCase("class LampLabels { const string Lamp = TEXT; }")]
    [TestCase("class LampNameSuggestions { const string Lamp = TEXT; }")]
    public void What_names_something_else_does_not(string source) => Ids(source, Bare).Should().BeEmpty();

    [TestCase("abstract class BuyerMessages { public string LampHint => TEXT; }", true)]
    [TestCase("abstract class CampaignEditModel { public string LampHint => TEXT; }", false)]
    public void A_hint_among_messages_to_buyers_is_one(string source, bool found) => Ids(source, "\"喜歡的話，記得點亮五顆星支持小店喔！\"").Contains("BSM2002").Should().Be(found);

    [TestCase("class Desk { void Set(Answers o) { o.Broken = SORRY; o.Closed = TEXT; } }")]
    [TestCase("class Desk { void Set(Host host) => host.Configure(o => { o.Broken = SORRY; o.Closed = TEXT; }); }")]
    public void What_is_set_beside_messages_of_the_same_object_is_one(string source) => Ids(source, Phone).Should().Contain("BSM3002");

    [TestCase("class Desk { void Set(Answers o, Labels l) { o.Broken = SORRY; l.Closed = TEXT; } }")]
    [TestCase("class Desk { void Set(Host host) => host.Configure((o, l) => { o.Broken = SORRY; l.Closed = TEXT; }); }")]
    public void What_is_set_in_another_object_is_not(string source) => Ids(source, Phone).Should().BeEmpty();

    [TestCase("class Desk { Dictionary<Topic, string> _all = new() { [Topic.Discount] = TEXT }; }", true)]
    [TestCase("class Desk { Dictionary<string, string> _all = new() { [\"discount\"] = TEXT }; }", false)]
    public void A_case_that_a_text_is_for_is_no_name_of_a_screen(string source, bool found) =>
        Ids(source, "\"Your order is paid, and for the next one you get 10% off from us.\"").Contains("BSM1001").Should().Be(found);

    [TestCase("class Csv { TextWriter _out; void Row(string id, string buyerMessage) => _out.WriteLine($\"{id};{buyerMessage}\"); void M() => Row(\"a\", TEXT); }", true)]
    [TestCase("class Csv { void Row(string id, string buyerMessage) => Console.WriteLine($\"{id};{buyerMessage}\"); void M() => Row(\"a\", TEXT); }", false)]
    [TestCase("class Desk { void M(IGateway gateway, string id) => gateway.WriteToBuyer(id, TEXT); }", true)]
    [TestCase("class Desk { void M(IGateway gateway, string id) => gateway.WriteTrace(id, TEXT); }", false)]
    [TestCase("class Desk { void M(ISms sms, Buyer buyer) => sms.Send(buyer.Phone, TEXT); }", true)]
    [TestCase("class Desk { void M(ISms sms, Courier courier) => sms.Send(courier.Phone, TEXT); }", false)]
    [TestCase("class Desk { void M(IMails mails, Account seller) => mails.Send(seller.Email, TEXT); }", false)]
    [TestCase("class Desk { void M(IMails mails, Account seller) => mails.Send(seller.Token, TEXT); }", true)]
    [TestCase("class Desk { void M(IMails mails, Account seller, string to) => mails.Send(seller.Email, to, TEXT); }", true)]
    [TestCase("class ScreenGuard { string Note => TEXT; }", true)]
    [TestCase("class Desk { void M(IGateway gateway) => gateway.WriteBuyerTrace(TEXT); }", false)]
    [TestCase("class Case { Entry[] All = [new() { 买家原话 = TEXT }]; }", false)]
    [TestCase("class Case { Entry[] All = [new() { BuyerQuoteReply = TEXT }]; }", true)]
    [TestCase("class Desk { void M(IMails mails, Kept kept) => mails.Send(kept.Letter, TEXT, \"Hello team, see above.\"); }", false)]
    [TestCase("class Desk { void M(IMails mails, Kept kept) => mails.Send(kept.Letter, TEXT, \"Hello Ann, reinstate the wheel as it was.\"); }", true)]
    [TestCase("class SellerPrompts { string Of() => \"You are a customer service agent. Say hello. \" + TEXT; }", false)]
    [TestCase("/// <summary>发给卖家的邮件</summary>\nclass Desk { string Of() => TEXT; }", false)]
    [TestCase("class Desk { string Of(string agency) => TEXT; }", false)]
    [TestCase("class Desk { string Of(string name) => TEXT; }", true)]
    [TestCase("class Case { Entry[] All = [new() { SaidToBuyer = TEXT }]; }", true)]
    [TestCase("class Case { Entry[] All = [new() { BuyerSaid = TEXT }]; }", false)]
    [TestCase("class MessageGuardNotes { string Of() => TEXT; }", true)]
    [TestCase("class MessageGuard { string Of() => TEXT; }", false)]
    [TestCase("class Desk { void M(IPostbox box) => box.Post(new Note { Text = TEXT }); }", true)]
    [TestCase("class Desk { void M(ISlack slack) => slack.Chat.Post(new Note { Text = TEXT }); }", false)]
    [TestCase("/// <summary>Read by employees and buyers.</summary>\nclass Desk { string Of() => TEXT; }", true)]
    [TestCase("/// <summary>Read by employees only.</summary>\nclass Desk { string Of() => TEXT; }", false)]
    [TestCase("/// <summary>Mails to buyers and others.</summary>\nclass Desk { string Of() => TEXT; }", true)]
    [TestCase("/// <summary>Mails to sellers and agencies.</summary>\nclass Desk { string Of() => TEXT; }", false)]
    [TestCase("class Desk { string[] Replies => [TEXT]; }", true)]
    [TestCase("class Desk { string[] Samples => [TEXT]; }", false)]
    [TestCase("class Desk { Reply M() => new() { Description = TEXT }; }", true)]
    [TestCase("class Desk { Option<string> M() => new Option<string>(\"--text\") { Description = TEXT }; }", false)]
    public void Where_a_text_goes_and_whose_it_is_tell(string source, bool found) => Ids(source, Stars).Contains("BSM2001").Should().Be(found);

    [TestCase("Enter our prize draw by replying with a photo of your lamp.", true)]
    [TestCase("Enter the prize draw by replying with a photo of the lamp.", false)]
    public void What_is_ours_is_asked_for_on_no_screen(string text, bool found) => Ids("class Letter { string Of(Order order) => TEXT; }", $"\"{text}\"").Contains("BSM1006").Should().Be(found);

    [TestCase("class Desk { string Of(string name) => Lines.Join(new[] { $\"Dear {name},\", \"put the lamp into a dry corner.\", TEXT }); }", true)]
    [TestCase("class Desk { string Of(string name) => Lines.Join(new[] { $\"{name}\", \"put the lamp into a dry corner.\", TEXT }); }", false)]
    public void Lines_behind_one_that_greets_are_those_of_a_letter(string source, bool found) =>
        Ids(source, "\"Our Instagram @lamp_home shows more, follow us for daily offers.\"").Contains("BSM3001").Should().Be(found);

    [TestCase("class Bakery { const string Promo = TEXT; }", "Dear Sir or Madam, who buys a lamp before Easter gets 3 for the price of 2.", true)]
    [TestCase("class Bakery { const string Promo = TEXT; }", "Hi there, who buys a lamp before Easter gets 3 for the price of 2.", false)]
    public void A_letter_is_one_by_its_opening(string source, string text, bool found) => Ids(source, $"\"{text}\"").Contains("BSM1001").Should().Be(found);

    [TestCase("class ShopMails { void M(Buyers buyers) => _mailer.SendAll(buyers, TEXT); }", true)]
    [TestCase("class ShopMails { void M(Subscribers subscribers) => _mailer.SendAll(subscribers, TEXT); }", false)]
    public void Subscribers_are_those_of_a_shop_of_its_own(string source, bool found) =>
        Ids(source, "\"Hi {name}, enjoy 20% off everything with code SPRING20.\"").Contains("BSM1002").Should().Be(found);

    private static IEnumerable<string> Ids(string source, string text) => SourceRun.Of("using System;\nusing System.Collections.Generic;\nusing System.IO;\n"
        + source.Replace("TEXT", text, StringComparison.Ordinal).Replace("SORRY", Sorry, StringComparison.Ordinal)).Select(d => d.Id);
}
