namespace Compliance.Analyzers.Tests.Evidence;

/// <summary>Texts that others wrote or that others read: buyers, a language model, the seller himself, retailers, players. Each has a twin that is sent to a buyer.</summary>
[TestFixture]
public sealed class OthersWordsTests
{
    private const string Trade = "\"I take the review down if you send me a gift card.\"";
    private const string Gift = "\"Dear reader, leave five stars and we send you a gift card.\"";
    private const string Save = "\"Dear reader, we give you 20% off your next order.\"";

    // What buyers wrote, as the name of the list or the author says.
    [TestCase("class Triage { static readonly string[] Samples = [TEXT]; }", Trade)]
    [TestCase("class Triage { static readonly ImmutableArray<string> Samples = ImmutableArray.Create(TEXT, \"\"); }", Trade)]
    [TestCase("class Triage { static readonly (string BuyerText, string Label)[] Corpus = [(TEXT, \"trade\")]; }", Trade)]
    [TestCase("class FenLei { static readonly (string Yitu, string Yuanwen)[] YangBen = [(\"trade\", TEXT)]; }", Trade)]
    [TestCase("class BuyerMessages {\n/* what buyers wrote */ static readonly string[] Lines = [TEXT]; }", Trade)]
    [TestCase("/// <summary>买家评论原文</summary>\nclass BuyerMessages { static readonly string[] Lines = [TEXT]; }", Trade)]
    [TestCase("class Replay { static readonly string[] Lines = [TEXT]; }", "\"Buyer: I take the review down if you send me a gift card.\"")]
    [TestCase("class Scraper { static readonly string[] RivalInserts = [TEXT]; }", Gift)]
    [TestCase("namespace Desk.Screening; class Words { static readonly (string, bool)[] Cases = [(TEXT, true)]; }", Gift)]
    [TestCase("class BadWords { static readonly string[] Phrases = [TEXT]; }", "\"refund if you delete your feedback\"")]
    [TestCase("class CaiDan { string A() => TEXT; }", "\"该模板含有“好评返现”，发送后可能导致账号被封，请修改后再提交。\"")]
    [TestCase("class VouchersController { object M() => new ProblemDetails { Title = \"Discount too high\", Detail = TEXT }; }", Save)]
    [TestCase("class SubscriberMailer { void M(Subscriber s) => mail.SendAsync(s.LoginEmail, TEXT); }", "\"Hello, we stopped 12 drafts of your agents that asked for five-star reviews.\"")]
    [TestCase("// 推送到企业微信内部群（仅员工可见）\nclass QiWeiJiQiRen { void M() => http.Post(hook, new { text = TEXT }); }", "\"您好，五星好评返现20元。\"")]
    [TestCase("class Bonus { Task M() => telegram.SendTextMessageAsync(teamChat, TEXT); }", Save)]
    [TestCase("/* goes to subscribers of our own web shop */\nclass NewsletterComposer { string Spring => TEXT; }", Save)]
    [TestCase("class TongZhi { string FuLi() => TEXT; }", "\"【行政】中秋礼盒已到前台，请各部门周五前领取，免费每人一份。\"")]
    // Figures, and what stands on the page of a product.
    [TestCase("class Kpi { string Line(Stats s) => $\"Amazon feedback: {s.Five} five-star reviews, {s.Coupons} coupons used\"; }", Trade)]
    [TestCase("class Draft { string[] Bullets = [TEXT]; }", Save)]
    [TestCase("class Csv { object M() => new ReviewRow { Body = TEXT }; }", Trade)]
    [TestCase("class Proofs { static readonly string[] Demo = [TEXT]; }", Save)]
    // What a model is asked.
    [TestCase("class Drafts { void M(IChatModel model) => model.CompleteAsync(TEXT); }", Gift)]
    // Contracts, adverts, articles.
    [TestCase("class MessagingClauses { const string Messaging = TEXT; }", Gift)]
    [TestCase("class SponsoredBrandCampaign { object M() => new SponsoredBrandCampaign { Headline = TEXT }; }", Save)]
    [TestCase("namespace Desk.Blog; class Posts { static readonly string[] Texts = [TEXT]; }", Gift)]
    [TestCase("namespace Agency.Ads; class Headlines { static readonly AdLine[] All = [new AdLine { Headline = TEXT }]; }", Save)]
    // What failed, told to a caller.
    [TestCase("class Campaigns { void M() => throw new RpcException(new Status(StatusCode.NotFound, TEXT)); }", Save)]
    // Who is written to.
    [TestCase("class Offers { string RenderOffer(Retailer retailer) => TEXT; }", Save)]
    [TestCase("class Bot { void M(long me) => _bot.SendMessage(me, TEXT); }", Save)]
    [TestCase("class Bot { void M() => _whatsapp.SendToOwner(TEXT); }", Save)]
    [TestCase("class Bot { void M(long n) { var note = n switch { 1 => TEXT, _ => \"\" }; _bot.SendMessage(adminId, note); } }", Save)]
    [TestCase("using UnityEngine; class Panel { public Text rate; void Start() { rate.text = TEXT; } }", Gift)]
    [TestCase("/// <summary>Weekly letter to the guests of the restaurant.</summary>\nclass WeeklyLetter { string Html() => TEXT; }", Save)]
    // Applicants, and who reviews code.
    [TestCase("/// <summary>Letters to employees and job applicants.</summary>\nclass LetterTexts { const string Referral = TEXT; }", Save)]
    [TestCase("class Nudger { string Comment(PullRequest pr) => $\"@{pr.Login}, please leave a review of pull request {pr.Number} and get a gift card.\"; }", Gift)]
    // Examples of what is not to be written, tasks of the shop, what buyers say.
    [TestCase("record Hit(string Rule, string BadExample); class Hits { Hit[] All = [new(\"R1\", TEXT)]; }", Gift)]
    [TestCase("class Board { string[] Todos = [TEXT]; }", Gift)]
    [TestCase("class Cases { (string When, string Text)[] ToBuyer = [(TEXT, \"No, thank you.\")]; }", Gift)]
    [TestCase("class Talks { string[] Lines = [TEXT]; }", "\"Give me a gift card and I leave 5 stars in my review.\"")]
    // Pages with fields, the seller's own phone, a remark on whose shop it is.
    [TestCase("class Desk { string Mail => TEXT; }", "\"<form><p>Dear reader, leave five stars and we send you a gift card.</p><input name='a'></form>\"")]
    [TestCase("class Bot { Task Ping(string s) => _bot.SendTextMessageAsync(myChatId, s); Task M() => Ping(TEXT); }", Save)]
    [TestCase("/* subscribers of our own shop, not for Amazon */\nclass Letters { const string Spring = TEXT; }", Save)]
    // Who changes a data base.
    [TestCase("namespace Mall.Migrations; class AddCouponCampaign { void Up() => Insert(new { Title = TEXT }); }", Save)]
    [TestCase("namespace Garden.Seeds; class Factory { string Text(int n) => TEXT; }", Save)]
    [TestCase("namespace Shop.Seeds; class Rows { static readonly (string Key, string En)[] All = [(\"a\", TEXT)]; }", Save)]
    // Who is told, whom a mail goes to, what a log is given.
    [TestCase("class Desk { void NotifyStaff(MailMessage mail) => mail.Body = TEXT; }", Save)]
    [TestCase("class Desk { void M(string chief) { var mail = new MailMessage(\"a@lamps.example\", chief); mail.Body = TEXT; } }", Save)]
    [TestCase("class Desk { object M() => new MailMessage(\"a@lamps.example\", seller.Email) { Body = TEXT }; }", Save)]
    [TestCase("class Bot { void M(long ownerId) => _bot.SendMessage(ownerId, TEXT); }", Save)]
    [TestCase("class Bot { void M(long shopOwner) => _bot.SendMessage(shopOwner, TEXT); }", Save)]
    [TestCase("class Guide { string Hint => TEXT; }", "\"文中出现“好评返现”会被拦截，请您修改后再发。\"")]
    [TestCase("class Rides { string Thanks => TEXT; }", "\"Please rate your driver with five stars and get 10% off your next ride.\"")]
    [TestCase("class Rides { string Thanks => TEXT; }", "\"请给骑手五星好评，可得2元红包。\"")]
    [TestCase("class Desk { object M(PhoneNumber warehouse) => Sms.SendTextAsync(to: warehouse, body: TEXT); }", Save)]
    [TestCase("class Desk { object M(Driver driver) => sms.SendAsync(driver.Phone, TEXT); }", Save)]
    [TestCase("class BuyerTexts { string LogLine(string code) => string.Format(\"Coupon {0} gives you 20% off your next order.\", code); }", Save)]
    // What a switch or an operation does, what has changed, what not to write.
    [TestCase("class BuyerMessagingOptions { string Filter = TEXT; }", "\"Blocks drafts that offer a gift card for five stars.\"")]
    [TestCase("class Letters { const string Text = TEXT; }", "\"Fixed: five stars for a gift card are found in capitals as well.\"")]
    [TestCase("class Guide { static readonly (string Dont, string Do)[] Pairs = [(TEXT, \"Thank you.\")]; }", Gift)]
    [TestCase("namespace Lamps.Careers; class Openings { const string Text = TEXT; }", Gift)]
    [TestCase("class Model { string SavedMessage => TEXT; }", Save)]
    // What a model is asked, and a page with buttons.
    [TestCase("class Letters { const string Ask = TEXT; }", "\"Classify the following letter: we give you a gift card for five stars.\"")]
    [TestCase("class Desk { string Mail => TEXT; }", "\"<button>Delete review</button> <button>Change rating</button> <button>Send coupon</button>\"")]
    // A phone number that is made, a list for staff, lessons about messages, a permission.
    [TestCase("class Desk { object M(string driverPhone) => Sms.Send(to: new PhoneNumber(driverPhone), body: TEXT); }", Save)]
    [TestCase("class Texts { static readonly System.Collections.Generic.Dictionary<string, string> Staff = new() { [\"shop\"] = TEXT }; }", "\"We give you 20% off your next order in the shop downstairs.\"")]
    [TestCase("class Lines { string[] All = [TEXT]; }", "\"Never promise a gift card in return for a review.\"")]
    [TestCase("class TiKu { string[] All = [TEXT]; }", "\"买家说“返现20元我就改成五星”。\"")]
    [TestCase("class Letters { const string Right = TEXT; }", "\"Allows you to offer a gift card for a review.\"")]
    // A line of a letter is no needless notice.
    [TestCase("class Desk { System.Collections.Generic.IEnumerable<string> ToBuyer(Order o) { yield return $\"Dear {o.Buyer},\"; yield return \"the lamp is late by two days.\"; yield return TEXT; } }", "\"Havelblick customer care\"")]
    // Words that are searched for, rows to learn from, statements behind comments, who does the books.
    [TestCase("class Marks { static readonly string[] English = [TEXT]; bool Hit(string s) => English.Concat(Chinese).Any(w => s.Contains(w)); }", "\"get a gift card for your five-star review\"")]
    [TestCase("class TrainSet { object[] Rows() => [new Row(TEXT, true)]; }", Gift)]
    [TestCase("class Reports { const string Text = TEXT; }", "@\"-- counts\nSELECT o.Id FROM Orders o WHERE o.Note = 'five stars for a gift card'\"")]
    [TestCase("class Mails { object M(string accountant) => Mailer.SendMailAsync(to: accountant, body: TEXT); }", Save)]
    [TestCase("class Tickets { string Line(Ticket t) => $\"Buyer {t.Name} wants a gift card for a five-star review\"; }", Gift)]
    [TestCase("class Visits { string Thanks(Patient p) => TEXT; }", Gift)]
    public void Others_wrote_it_or_read_it(string source, string text) => Ids(source, text).Should().BeEmpty();

    [TestCase("class Triage { static readonly string[] Replies = [TEXT]; }", Gift)]
    [TestCase("class Triage { static readonly ImmutableArray<string> Replies = ImmutableArray.Create(TEXT, \"\"); }", Gift)]
    [TestCase("class Campaigns { void M() => Send(new Letter(new Part(1, TEXT))); }", Save)]
    [TestCase("namespace Agency.Letters; class Headlines { static readonly Line[] All = [new Line { Headline = TEXT }]; }", Save)]
    [TestCase("class Replay { static readonly string[] Lines = [TEXT]; }", "\"Dear buyer: take the review down and we send you a gift card.\"")]
    [TestCase("class Desk { /* for buyers who wrote to us */\nstatic readonly string[] DemoReplies = [TEXT]; }", Gift)]
    [TestCase("class Csv { object M() => new ReviewReply { Body = TEXT }; }", Gift)]
    [TestCase("class Desk { static readonly System.Collections.Generic.Dictionary<string, string> Replies = new() { [\"competitor\"] = TEXT }; }", Save)]
    [TestCase("class Scraper { static readonly string[] OurInserts = [TEXT]; }", Gift)]
    [TestCase("class Bot { void M() => _whatsapp.SendToBuyer(TEXT); }", Save)]
    [TestCase("class BuyerMessages {\n/* what buyers get */ static readonly string[] Lines = [TEXT]; }", Gift)]
    [TestCase("class Drafts { void M(IChatModel model) => model.SendReplyAsync(TEXT); }", Gift)]
    [TestCase("class FollowUpCampaign { object M() => new FollowUpCampaign { Body = TEXT }; }", Save)]
    [TestCase("class Offers { string RenderOffer(Buyer buyer, Retailer retailer) => TEXT; }", Save)]
    [TestCase("class Bot { void M(long me) => _bot.SendMessage(buyerId, TEXT); }", Save)]
    [TestCase("class Bot { void M(long me) => _bot.SendMessage(me, buyerId, TEXT); }", Save)]
    [TestCase("class Bot { void M(long me) => _bot.SendMessage(me, thing.Buyer.Phone, TEXT); }", Save)]
    [TestCase("class Bot { void M(long petOwner) => _bot.SendMessage(petOwner, TEXT); }", Save)]
    [TestCase("class Desk { void M(string address) { var mail = new MailMessage(chief, address); mail.Body = TEXT; } }", Save)]
    [TestCase("class Desk { object M(string address) => new MailMessage(adminMail, address) { Body = TEXT }; }", Save)]
    [TestCase("class Model { string UpdatedMessage => TEXT; }", Save)]
    [TestCase("class Offers { string RenderOffer(Buyer buyer) => TEXT; }", "\"Before you send the lamp back: we give you 30% off if you keep it.\"")]
    [TestCase("class Offers { string RenderOffer(Buyer buyer) => TEXT; }", "\"We never ask for much: leave five stars and we send you a gift card.\"")]
    [TestCase("class Offers { string RenderOffer(Buyer buyer) => TEXT; }", "\"不知道怎么做也没关系，五星好评后我们返您20元现金。\"")]
    [TestCase("class Offers { string RenderOffer(Buyer buyer) => TEXT; }", "\"请按文中步骤写五星好评，我们返您20元现金。\"")]
    [TestCase("class Letters { const string Text = TEXT; }", "\"亲，五星好评截图发给我们，送您20元话费。\"")]
    [TestCase("class Letters { const string Text = TEXT; }", "\"亲，骑手手套五星好评后，我们返您20元现金。\"")]
    [TestCase("class Mails { object M(Thing t) => mail.SendEmailAsync(t.Email, \"Thanks\", TEXT); }", "\"Hello Ann, your driver left the lamp at the gate. Please find all details at https://www.lamps.example/help and write to us.\"")]
    [TestCase("using UnityEngine; class Panel { void Start() { AmazonMailer.SendToBuyer(1, TEXT); } }", Gift)]
    [TestCase("/// <summary>Weekly letter to the buyers of our grills.</summary>\nclass WeeklyLetter { string Html() => TEXT; }", Save)]
    // Names of goods and of trials.
    [TestCase("class OilFilterNote { string Compose() => TEXT; }", Save)]
    [TestCase("namespace Erp.ABTest; class BuyerMail { static readonly string VariantA = TEXT; }", Gift)]
    [TestCase("class TemplateMigration { void Up() => Insert(new { Key = \"thanks\", Text = TEXT }); }", Save)]
    [TestCase("class Bonus { Task M() => telegram.SendTextMessageAsync(buyerChat, TEXT); }", Save)]
    [TestCase("// 推送到买家的站内信\nclass QiWeiJiQiRen { void M() => http.Post(hook, new { text = TEXT }); }", "\"您好，五星好评返现20元。\"")]
    [TestCase("class TongZhi { string FuLi() => TEXT; }", "\"中秋礼盒已到前台，请您周五前领取，免费每人一份。\"")]
    [TestCase("namespace Garden.Seeds; class Factory { string Text(BuyerOrder order) => TEXT; }", Save)]
    [TestCase("namespace Shop.Seeds; class BuyerTextRows { static readonly (string Key, string En)[] All = [(\"a\", TEXT)]; }", Save)]
    [TestCase("class Nudger { string Comment(Order order) => $\"Dear reader, please leave a review of order {order.Number} and get a gift card.\"; }", Gift)]
    [TestCase("record Hit(string Rule, string Answer); class Hits { Hit[] All = [new(\"R1\", TEXT)]; }", Gift)]
    [TestCase("class Cases { (string When, string Text)[] ToBuyer = [(\"asks\", TEXT)]; }", Gift)]
    [TestCase("class Desk { string Mail => TEXT; }", "\"<p>Dear reader, leave five stars and we send you a gift card.</p>\"")]
    [TestCase("class Bot { Task Ping(string s) => _bot.SendTextMessageAsync(buyerChatId, s); Task M() => Ping(TEXT); }", Save)]
    [TestCase("/* for those of our own shop and of Amazon */\nclass Letters { const string Spring = TEXT; }", Save)]
    [TestCase("class Desk { void NotifyStaff(MailMessage mail, Buyer buyer) => mail.Body = TEXT; }", Save)]
    [TestCase("class Desk { void NotifyBuyer(MailMessage mail) => mail.Body = TEXT; }", Save)]
    [TestCase("class Desk { void M(string address) { var mail = new MailMessage(\"a@lamps.example\", address); mail.Body = TEXT; } }", Save)]
    [TestCase("class Desk { object M(PhoneNumber buyer) => Sms.SendTextAsync(to: buyer, body: TEXT); }", Save)]
    [TestCase("class Desk { object M(Person person) => sms.SendTextAsync(person.Phone, TEXT); }", Save)]
    [TestCase("class BuyerTexts { string MailLine(string code) => string.Format(\"Coupon {0} gives you 20% off your next order.\", code); }", Save)]
    [TestCase("class BuyerMessagingOptions { string Thanks = TEXT; }", "\"We send a gift card for five stars.\"")]
    [TestCase("class Letters { const string Text = TEXT; }", "\"New for you: five stars for a gift card, write to us.\"")]
    [TestCase("class Guide { static readonly (string Ask, string Do)[] Pairs = [(TEXT, \"Thank you.\")]; }", Gift)]
    [TestCase("namespace Lamps.Careful; class Openings { const string Text = TEXT; }", Gift)]
    [TestCase("class Model { string ReplyMessage => TEXT; }", Save)]
    [TestCase("class Letters { const string Ask = TEXT; }", "\"See the following: we give you a gift card for five stars.\"")]
    [TestCase("class Desk { object M(string buyerPhone) => Sms.Send(to: new PhoneNumber(buyerPhone), body: TEXT); }", Save)]
    [TestCase("class Texts { static readonly System.Collections.Generic.Dictionary<string, string> Replies = new() { [\"shop\"] = TEXT }; }", "\"We give you 20% off your next order in the shop downstairs.\"")]
    [TestCase("class Lines { string[] All = [TEXT]; }", "\"We promise a gift card in return for a review.\"")]
    [TestCase("class Letters { const string Right = TEXT; }", "\"Allow us to offer a gift card for a review.\"")]
    [TestCase("class Marks { static readonly string[] English = [TEXT]; void M() { foreach (var w in English.Concat(Chinese)) SendToBuyer(w); } }", "\"get a gift card for your five-star review\"")]
    [TestCase("class GiftSet { object[] Rows() => [new Row(TEXT, true)]; }", Gift)]
    [TestCase("class Reports { const string Text = TEXT; }", "@\"-- news --\nSelect five stars for us and get a gift card.\"")]
    [TestCase("class Mails { object M(string buyer) => Mailer.SendMailAsync(to: buyer, body: TEXT); }", Save)]
    [TestCase("class Tickets { string Line(Ticket t) => $\"Hi {t.Name}, a gift card for a five-star review is yours\"; }", Gift)]
    [TestCase("class Visits { string Thanks(Person p) => TEXT; }", Gift)]
    public void To_a_buyer_it_is_a_message(string source, string text) => Ids(source, text).Should().NotBeEmpty();

    [TestCase("class BuyerStrings { static string Next => \"The first ten customers who come back to us receive their plants at cost price.\"; }")]
    [TestCase("class BuyerNotice { void M(IBuilder builder) => builder.ForBuyer(\"uk\").WithSubject(\"Enter the raffle for a fire pit\"); }")]
    [TestCase("class Flow { void M(Order o) { var body = \"Dear #BUYER#, may we count on #STARS# for your order?\"; _mailer.SendToBuyer(o.Id, body.Replace(\"#BUYER#\", o.Name).Replace(\"#STARS#\", \"5 stars\")); } }")]
    public void Names_and_what_is_filled_in_tell_enough(string source) => Ids(source, string.Empty).Should().NotBeEmpty();

    [TestCase("class ColourStrings { static string Next => \"The first ten customers who come back to us receive their plants at cost price.\"; }")]
    [TestCase("class PageNotice { void M(IBuilder builder) => builder.ForPage(\"uk\").WithLabel(\"Enter the raffle for a fire pit\"); }")]
    [TestCase("class Flow { void M(Order o) { var body = \"Dear #BUYER#, may we count on #STARS# for your order?\"; _mailer.SendToBuyer(o.Id, body.Replace(\"#BUYER#\", o.Name).Replace(\"#STARS#\", \"a dry parcel\")); } }")]
    public void Without_them_it_is_too_little(string source) => Ids(source, string.Empty).Should().BeEmpty();

    private static IEnumerable<string> Ids(string source, string text) => SourceRun.Of(source.Replace("TEXT", text)).Select(d => d.Id);
}
