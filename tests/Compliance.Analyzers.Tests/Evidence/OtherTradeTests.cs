namespace Compliance.Analyzers.Tests.Evidence;

/// <summary>Clinics, schools, games, bots of chats and the own sites of shops write what a seller must not write to a buyer. Every text that stays silent has a twin that reports.</summary>
[TestFixture]
public sealed class OtherTradeTests
{
    private const string Link = "Hello Ann, please find all details at https://www.lamps.example/help and write to us.";
    private const string Review = "Hello Ann, please leave a review for us, thank you.";
    private const string Change = "Hello Ann, please change your feedback for us, thank you.";
    private const string Coupon = "Hello Ann, here is coupon SAVE20 for you.";

    // Other trades: names of the member, of its parameters, of its type.
    [TestCase("class Mails { object A(Appointment appointment) => mail.SendEmailAsync(appointment.Email, \"Thanks\", \"" + Review + "\"); }")]
    [TestCase("class Mails { object A(Appointment appointment) => mail.SendEmailAsync(appointment.Email, \"Thanks\", \"" + Change + "\"); }")]
    [TestCase("class BookingMails { object A(Thing t) => mail.SendEmailAsync(t.Email, \"Thanks\", \"" + Link + "\"); }")]
    [TestCase("class Mails { void A(Course course) { var body = \"" + Link + "\"; mail.SendEmailAsync(course.Tutor, \"Thanks\", body); } }")]
    // Bots.
    [TestCase("class Handler { IResponseMessageBase A(Message m) { reply.Content = \"" + Link + "\"; return reply; } }")]
    [TestCase("class Module : ModuleBase { object A() => ReplyAsync(\"" + Link + "\"); }")]
    [TestCase("using Telegram.Bot; class Mails { object A(Thing t) => mail.SendEmailAsync(t.Email, \"Thanks\", \"" + Link + "\"); }")]
    // A shop's own site, and who sells to it.
    [TestCase("class Mails { object A(Cart cart) => mail.SendEmailAsync(cart.Email, \"Hi\", \"" + Coupon + "\"); }")]
    [TestCase("class Mails { object A(Thing t) => new Notification { UserId = t.Id, Message = \"" + Link + "\" }; }")]
    [TestCase("class Mails { object A() => new MessageTemplate { Body = \"<a href=%Store.URL%>Shop</a> " + Coupon + "\" }; }")]
    [TestCase("class Mails { object A() => new MessageTemplate { Subject = \"" + Coupon + "\", Body = \"<a href=%Store.URL%>Our lamps</a>\" }; }")]
    [TestCase("class Mails { object A(Quote q) => new MailMessage(\"a\", q.SupplierEmail, \"Quote\", \"Dear Sirs, please offer us your best discount.\"); }")]
    // What is said to those who come to a place.
    [TestCase("class Mails { object A(Thing t) => mail.SendEmailAsync(t.Email, \"Thanks\", \"Hello Ann, thank you for your stay. " + Link + "\"); }")]
    [TestCase("class Mails { object A(Thing t) => mail.SendEmailAsync(t.Email, \"Thanks\", \"Hello Ann, show this to the waiter. " + Link + "\"); }")]
    [TestCase("class HotelMails { object A(Thing t) => mail.SendEmailAsync(t.Email, \"Thanks\", \"" + Link + "\"); }")]
    public void Of_another_trade_nothing_is_said(string source) => Ids(source).Should().BeEmpty();

    [TestCase("class Mails { object A(Order order) => mail.SendEmailAsync(order.Email, \"Thanks\", \"" + Review + "\"); }", "BSM2006")]
    [TestCase("class Mails { object A(Order order) => mail.SendEmailAsync(order.Email, \"Thanks\", \"" + Change + "\"); }", "BSM2005")]
    [TestCase("class ReplyMails { object A(Thing t) => mail.SendEmailAsync(t.Email, \"Thanks\", \"" + Link + "\"); }", "BSM3001")]
    [TestCase("class Mails { void A(Thing thing) { var body = \"" + Link + "\"; mail.SendEmailAsync(thing.Email, \"Thanks\", body); } }", "BSM3001")]
    [TestCase("class Handler { Reply A(Message m) { reply.Content = \"" + Link + "\"; return reply; } }", "BSM3001")]
    [TestCase("class Mails { object A(Order order) => mail.SendEmailAsync(order.Email, \"Hi\", \"" + Coupon + "\"); }", "BSM1002")]
    [TestCase("class Mails { object A(Thing t) => new Notification { OrderId = t.Id, Message = \"" + Link + "\" }; }", "BSM3001")]
    [TestCase("class Mails { object A(Thing t) => new Notification { UserId = t.Id, Message = \"" + Coupon + "\" }; }", "BSM1002")]
    [TestCase("class Mails { object A() => new MessageTemplate { Body = \"" + Coupon + "\" }; }", "BSM1002")]
    [TestCase("class Mails { object A() => new MessageTemplate { Subject = \"" + Coupon + "\", Body = \"<a href=%Lamp.Link%>Our lamps</a>\" }; }", "BSM1002")]
    public void Of_orders_it_is(string source, string id) => Ids(source).Should().Contain(id);

    [TestCase("class Mails { object A(Booking booking, Buyer buyer) => mail.SendEmailAsync(buyer.Email, \"Thanks\", \"" + Link + "\"); }", "BSM3001")]
    [TestCase("using Telegram.Bot; class AmazonMails { object A(Thing t) => mail.SendEmailAsync(t.Email, \"Thanks\", \"" + Link + "\"); }", "BSM3001")]
    public void Where_a_marketplace_is_named_other_names_do_not_matter(string source, string id) => Ids(source).Should().Contain(id);

    [Test]
    public void A_reward_for_a_review_is_innocent_nowhere() =>
        Ids("class Mails { object A(Appointment a) => mail.SendEmailAsync(a.Email, \"Thanks\", \"Hello Ann, leave a five-star review and we send you a $10 gift card.\"); }").Should().Contain("BSM2001");

    [Test]
    public void What_an_attribute_marks_is_a_message() =>
        Ids("class Mails { [BuyerMessage] const string Text = \"" + Link + "\"; string A(Appointment a) => Text; }").Should().Contain("BSM3001");

    // What every site tells its users about their accounts.
    [TestCase("Hello Ann, thank you for registering with our shop. If you need help, write to help@lamps.example.")]
    [TestCase("Hello Ann, your new password is {0}. Log in at https://www.lamps.example/login please.")]
    [TestCase("亲爱的用户，您的初始密码是{0}，请登录 https://www.lamps.example 修改。")]
    public void Of_an_account_nothing_is_said(string text) => Ids($"class Mails {{ object A(Thing t) => mail.SendEmailAsync(t.Email, \"Hi\", \"{text}\"); }}").Should().BeEmpty();

    [TestCase("Hello Ann, thank you for writing to our shop. If you need help, write to help@lamps.example.", "BSM3002")]
    [TestCase("Hello Ann, your new lamp is on its way. Log in at https://www.lamps.example/login please.", "BSM3001")]
    [TestCase("亲爱的用户，您的备用灯泡已发出，请登录 https://www.lamps.example 查看。", "BSM3001")]
    public void Of_a_thing_it_is(string text, string id) => Ids($"class Mails {{ object A(Thing t) => mail.SendEmailAsync(t.Email, \"Hi\", \"{text}\"); }}").Should().Contain(id);

    private static IEnumerable<string> Ids(string source) => SourceRun.Of(source).Select(d => d.Id);
}
