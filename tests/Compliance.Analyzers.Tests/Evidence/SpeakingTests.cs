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

    [TestCase("class Features { Dictionary<string, string> Descriptions = new() { [\"reward\"] = \"Sends a $10 gift card after a five-star review was written.\" }; }")]
    [TestCase("class RewardDescriptions { const string Reward = \"Sends a $10 gift card after a five-star review was written.\"; }")]
    [TestCase("class Articles { const string Rejected = \"Typical reasons: a sentence such as leave us a five-star review and get $10.\"; }")]
    public void What_describes_a_thing_is_no_message(string source) => Ids(source).Should().BeEmpty();

    [TestCase("class Features { Dictionary<string, string> Descriptions = new() { [\"reward\"] = \"We send you a $10 gift card after your five-star review.\" }; }")]
    [TestCase("class Rewards { const string Reward = \"Whoever writes a five-star review is sent a $10 gift card.\"; }")]
    [TestCase("class Rewards { const string BuyerMail = \"Sends a $10 gift card after a five-star review was written.\"; }")]
    public void What_speaks_to_somebody_or_stands_elsewhere_may_be_one(string source) => Ids(source).Should().Contain("BSM2001");

    [TestCase("class Rows { List<Row> All = new() { new Row(\"a\", \"Use code SAVE20 on your next lamp.\") }; record Row(string Key, string ToBuyer); }", "BSM1002")]
    [TestCase("class Rows { const string AnKaeufer = \"Use code SAVE20 on your next lamp.\"; }", "BSM1002")]
    [TestCase("class Nachrichten { const string Text = \"To activate your cover, register your blender at lamps.example/activate.\"; }", "BSM3001")]
    [TestCase("class CoverStep : BuyerMailStep { string Text => \"To activate your cover, register your blender at lamps.example/activate.\"; }", "BSM3001")]
    [TestCase("class Mailer { List<(string Subject, string Body)> All = new List<(string, string)> { (\"One favour\", \"We are a family of four. Please support us with a 5 star rating.\") }; }", "BSM2002")]
    [TestCase("class AmazonChat { object A(string b) => new JsonObject { [\"text\"] = \"There is a film at lamps.example/fit about it.\" }; }", "BSM3001")]
    [TestCase("class Payloads { object A(string buyer) => new JsonObject { [\"recipient\"] = buyer, [\"text\"] = \"Please see lamps.example/fit for your blind.\" }; }", "BSM3001")]
    [TestCase("class Payloads { object A(string buyer) => new Dictionary<string, string> { { \"recipient\", buyer }, { \"text\", \"Please see lamps.example/fit for your blind.\" } }; }", "BSM3001")]
    [TestCase("class ReturnsDialog { Task A(Turn t) => t.SayAsync(\"您把差评删掉，我们马上退款，可以吗？\"); }", "BSM2004")]
    [TestCase("class Flow { string A => \"{ \\\"say\\\": \\\"Use code SAVE20 on your next lamp.\\\" }\"; }", "BSM1002")]
    [TestCase("class AutoReplyOptions { string Escalation { get; set; } = \"Not happy? E-mail our boss at boss@lamps.example.\"; }", "BSM3002")]
    [TestCase("class Lines : IBuyerInboxLines { string Friend { get; } = \"Friends of the house never pay full price here. Write first, buy second.\"; }", "BSM1001")]
    [TestCase("class BuyerBook { object A(Book b) => b.Reply(\"A new pump goes out today.\").Then(\"Scrap the one-star and I'll add a bag of beans.\"); }", "BSM2004")]
    public void Names_tell_who_is_spoken_to(string source, string id) => Ids(source).Should().Contain(id);

    [TestCase("class Rows { List<Row> All = new() { new Row(\"a\", \"Use code SAVE20 on your next lamp.\") }; record Row(string Key, string Value); }")]
    [TestCase("class Rows { const string AnFabrik = \"Use code SAVE20 on your next lamp.\"; }")]
    [TestCase("class CoverStep : Step { string Text => \"To activate your cover, register your blender at lamps.example/activate.\"; }")]
    [TestCase("class Mailer { List<(string Key, string Value)> All = new List<(string, string)> { (\"One favour\", \"We are a family of four. Please support us with a 5 star rating.\") }; }")]
    [TestCase("class Charts { object A(string b) => new JsonObject { [\"text\"] = \"There is a film at lamps.example/fit about it.\" }; }")]
    [TestCase("class Payloads { object A(string theme) => new JsonObject { [\"theme\"] = theme, [\"text\"] = \"Please see lamps.example/fit for your blind.\" }; }")]
    public void Without_them_it_stays_open(string source) => Ids(source).Should().BeEmpty();

    [TestCase("namespace Mails; class Form { void A() => lblTip.Text = \"八折优惠券一张，结账时输入 SAVE20。\"; }")]
    public void What_a_label_shows_is_no_message(string source) => Ids(source).Should().BeEmpty();

    [TestCase("namespace Mails; class Form { void A() => letter.Text = \"八折优惠券一张，结账时输入 SAVE20。\"; }", "BSM1002")]
    public void What_a_letter_says_is_one(string source, string id) => Ids(source).Should().Contain(id);

    [TestCase("namespace AmazonMessages; class Demo { Review[] All = [new(1, \"Bought it with a coupon, 20% off. I would buy from you again.\")]; record Review(int Stars, string Body); }")]
    [TestCase("namespace AmazonMessages; class Demo { string[] FromBuyers = [\"If you refund me I will change my review to five stars.\"]; }")]
    [TestCase("namespace AmazonMessages; class Demo { object[] All = [new IncomingMessage(\"If you refund me I will change my review to five stars.\")]; }")]
    public void What_a_buyer_wrote_is_no_message(string source) => Ids(source).Should().BeEmpty();

    [TestCase("namespace AmazonMessages; class Demo { Reply[] All = [new(1, \"Buy it with your coupon, 20% off. I would buy from you again.\")]; record Reply(int Stars, string Body); }", "BSM1002")]
    [TestCase("namespace AmazonMessages; class Demo { string[] ToBuyers = [\"If you refund me I will change my review to five stars.\"]; }", "BSM2004")]
    public void What_answers_one_is(string source, string id) => Ids(source).Should().Contain(id);

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
