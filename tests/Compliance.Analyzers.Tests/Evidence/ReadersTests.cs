namespace Compliance.Analyzers.Tests.Evidence;

/// <summary>Who reads a text, as the names and the words around it tell. Every text that stays silent has a twin for a buyer that reports.</summary>
[TestFixture]
public sealed class ReadersTests
{
    // Suppliers, colleagues, and others that are no buyers.
    [TestCase("class Mailer { object A(Thing t) => mail.SendToSupplierAsync(t.Id, \"Dear Sirs, please give us a 5% discount on your next invoice.\"); }")]
    [TestCase("class Mailer { object A(Thing t) { var letter = \"Dear Sirs, we send you 12 free samples for your trade fair.\"; return mail.SendToFactoryAsync(t.Id, letter); } }")]
    [TestCase("class Mailer { object A(VendorModel vendor) => new MailMessage(\"a\", \"b\", \"Order\", \"Dear \" + vendor.Name + \", you give us a 2% cash discount for payment within 10 days.\"); }")]
    [TestCase("class Bot { void A() => NotifyStaffAsync(\"客服注意：您可以给买家发优惠券 SAVE20。\"); }")]
    [TestCase("class Alerts { object A(Account a) => queue.EnqueueMailAsync(a.Mail, \"Your 20% discount code inside\", $\"Hello {seller.Name}, here is your news.\"); }")]
    [TestCase("class Alerts { object A(Account a) => queue.EnqueueMailAsync(a.Mail, \"送您一张九折优惠券，请查收\", \"尊敬的卖家，请查收。\"); }")]
    // What is shown to the user of a program.
    [TestCase("class CampaignEditModel { public string EmptyHint => \"No reviews yet.\"; }")]
    [TestCase("class Rating { private const string Body = \"Please rate our app with 5 stars in the App Store, thank you!\"; void A() { page.DisplayAlert(\"x\", Body); } }")]
    [TestCase("class EditModel { string StatusMessage; void A() { StatusMessage = \"Saved. You give members a $5 gift card for each review.\"; } }")]
    [TestCase("class PromotionMails { string DescribePromotion(Promo p) => $\"coupon {p.Code}, {p.Percent}% off, public\"; }")]
    [TestCase("class Dal { void A() { cmd.Parameters.AddWithValue(\"@Description\", \"Flat 20% off on your next order above 999\"); } }")]
    [TestCase("class Cart { object A(decimal saved) { var responseMessage = $\"Code accepted! You save ${saved} on this cart, thank you.\"; return Ok(new { ok = true, message = responseMessage }); } }")]
    // What the owner of an account is told of it.
    [TestCase("class Mails { const string Body = \"Dear Ann, your account is now open. With your username and password you log in and see our offers: 10% off every order.\"; }")]
    // What describes a schema, or names a fee.
    [TestCase("class ReviewType { ReviewType() { Field(r => r.Paid).Description(\"True if you got a free product for the review.\"); } }")]
    [TestCase("class Fees { Dictionary<string, string> Names = new() { { \"Vine\", \"Vine enrollment (free product for reviews)\" } }; }")]
    [TestCase("class A { [DefaultSettingValue(\"Use coupon code SAVE20 at checkout, please.\")] public string GridColumns { get; set; } }")]
    public void Others_than_buyers_may_be_offered_something(string source) => Ids(source).Should().BeEmpty();

    [TestCase("class Mailer { object A(Thing t) => mail.SendToBuyerAsync(t.Id, \"Dear Ann, we give you a 5% discount on your next order.\"); }", "BSM1001|BSM1002|BSM1006")]
    [TestCase("class Mailer { object A(BuyerModel buyer) => new MailMessage(\"a\", \"b\", \"Order\", \"Dear \" + buyer.Name + \", we give you a 2% discount.\"); }", "BSM1001")]
    [TestCase("class Mailer { object A(VendorModel vendor, Buyer buyer) => new MailMessage(\"a\", \"b\", \"Order\", \"Dear \" + buyer.Name + \", we give you a 2% discount.\"); }", "BSM1001")]
    [TestCase("class Alerts { object A(Account a) => queue.EnqueueMailAsync(a.Mail, \"Your 20% discount code inside\", $\"Hello {buyer.Name}, here is your news.\"); }", "BSM1001|BSM1002")]
    [TestCase("class Alerts { object A(Account a) => queue.EnqueueMailAsync(a.Mail, \"送您一张九折优惠券，请查收\", \"尊敬的买家，请查收。\"); }", "BSM1001|BSM1002")]
    [TestCase("class CampaignTexts { public string Next => \"Save 20% on your next order\"; }", "BSM1001|BSM1006")]
    [TestCase("class Bot { void A() => NotifyBuyerAsync(\"您好，给您发一张优惠券 SAVE20。\"); }", "BSM1002")]
    [TestCase("class Asking { private const string Body = \"Please rate our lamp with 5 stars on Amazon, thank you!\"; void A() { mail.Send(Body); } }", "BSM2002")]
    [TestCase("class EditModel { string ReplyMessage; void A() { ReplyMessage = \"Hello, we give you a $5 gift card for your review.\"; } }", "BSM2001")]
    [TestCase("class Cart { object A(decimal saved) { var replyMessage = $\"Code accepted! You save ${saved} on this cart, thank you.\"; return SendToBuyer(new { ok = true, message = replyMessage }); } }", "BSM1001")]
    [TestCase("class Mails { const string Body = \"Dear Ann, your order is now open. With your name and number you see our offers: 10% off every order.\"; }", "BSM1001")]
    [TestCase("class PromotionMails { string Body(Promo p) => $\"Dear Ann, here is coupon {p.Code}, {p.Percent}% off for you.\"; }", "BSM1002")]
    [TestCase("class Dal { void A() { cmd.Parameters.AddWithValue(\"@Body\", \"Dear Ann, you get 20% off on your next order.\"); } }", "BSM1001|BSM1006")]
    [TestCase("class A { [DefaultSettingValue(\"Hello, please use coupon code SAVE20 at checkout.\")] public string ReplyMessage { get; set; } }", "BSM1002")]
    public void Buyers_may_not(string source, string ids) => Ids(source).Should().Contain(id => ids.Contains(id));

    // Too little evidence for contact details, but for the disguise or for what the text asks.
    [TestCase("class Texts { string[] A = [\"Hi, talk to us on W h a t s A p p, please.\"]; }", "BSM3002|BSM3003")]
    [TestCase("class HuiFu { string[] A = [\"这边回复慢，麻烦您加一下客服微信 qw_kefu_08。\"]; }", "BSM3002|BSM3003")]
    [TestCase("class HuiFu { Dictionary<int, string> A = new() { { 4, \"请您把差评删除，谢谢配合。\" } }; }", "BSM2004")]
    [TestCase("class A { object M() { var f = (string n, string tail = \"加我们客服QQ 2850011223。\") => n + \"您好，\" + tail; return f; } }", "BSM3002|BSM3003")]
    [TestCase("class BuyerBodies { void M(IBufferWriter<byte> w) { var body = \"Please change your one-star rating, we beg you.\"u8; w.Write(body); } }", "BSM2004")]
    public void What_a_text_asks_tells_that_it_is_a_message(string source, string ids) => Ids(source).Should().Contain(id => ids.Contains(id));

    [TestCase("class Texts { string[] A = [\"Talks by WhatsApp are listed in the archive.\"]; }")]
    [TestCase("class Wenben { string[] A = [\"客服微信的记录保存九十天。\"]; }")]
    [TestCase("class Menu { Dictionary<int, string> A = new() { { 4, \"差评删除记录\" } }; }")]
    [TestCase("class A { object M() { var f = (string n, string tail = \"客服QQ\") => n + \"的\" + tail; return f; } }")]
    public void A_text_that_asks_nobody_stays_silent(string source) => Ids(source).Should().BeEmpty();

    private static IEnumerable<string> Ids(string source) => SourceRun.Of("using System.Collections.Generic;\n" + source).Select(d => d.Id).Where(id => id != "BSM5004");
}
