namespace Compliance.Analyzers.Tests.Evidence;

/// <summary>
/// What words weigh was learned from sellers' messages. Where no rule names what is wrong, they count only near what is bought and sold: public code is full of
/// mails of clinics, rewards of games and help texts of bots that read alike.
/// </summary>
[TestFixture]
public sealed class TradeTests
{
    private const string Discount = "15 percent less to pay this weekend";

    [TestCase("class Letters { void Send(MimeMessage message, To to) { message.Subject = \"" + Discount + "\"; message.Body = $\"Order {to.OrderId}\"; } }")]
    [TestCase("class CustomerLetters { void Send(MimeMessage message, To to) { message.Subject = \"" + Discount + "\"; } }")]
    public void What_only_words_accuse_is_shown_near_an_order_or_a_buyer(string source) => Ids(source).Should().Contain("BSM1001");

    [TestCase("class Letters { void Send(MimeMessage message, To to) { message.Subject = \"" + Discount + "\"; message.Body = $\"Match {to.MatchId}\"; } }")]
    [TestCase("class Letters { void Send(MimeMessage message, To to) { message.Subject = \"" + Discount + "\"; all.OrderByDescending(m => m.Date); } }")]
    [TestCase("class Bot { async Task M(Messages messages, string from) { var approval = \"Repair started. I will notify you once complete.\"; await messages.SendWhatsAppMessageAsync(from, approval); } }")]
    [TestCase("class NotificationService { Task Reward(long id, int total) { var message = $\"You've earned {total} AC for completed tour '{tourName}'!\"; return Send(new Notification(id, message: message)); } }")]
    public void Elsewhere_they_accuse_nobody(string source) => Ids(source).Should().BeEmpty();

    [Test]
    public void What_is_filled_with_names_weighs_nothing() =>
        Ids("class Shop { void Send(Customer customer) { string subject = customer.IsNew ? $\"Your job #{job.JobId}\" : custom; mail.SendEmailAsync(customer.Email, subject, text); } }").Should().BeEmpty();

    [TestCase("class Wx { void Push(Order order) { var data = new { remark = new TemplateDataItem(\"请联系你的客户，并及时提供服务\") }; } }")]
    public void What_is_said_to_one_who_serves_customers_is_said_to_no_buyer(string source) => Ids(source).Should().BeEmpty();

    // "Buyers who" is said among those who sell; what is held for buyers is said to them.
    [TestCase("Buyer", 1)]
    [TestCase("Desk", 0)]
    public void What_is_held_for_buyers_is_said_to_no_seller(string reader, int findings) =>
        Ids($"static class Plan {{ static readonly string[] {reader}Postscripts = [\"PS: The bag dries overnight.\", \"PS: Buyers who praise us in a review never go away empty-handed.\"]; }} // of amazon").Where(i => i == "BSM2001").Should().HaveCount(findings);

    [TestCase("class BuyerMail { string Text() => $\"<p>{localizer[\"at\"]} {order.Date}</p> Dear {order.Buyer}, your refund is on its way.\"; }", "BSM5004")]
    [TestCase("class BuyerMail { string Text() => $\"尊敬的{user.QQName}，您的订单{order.Id}已为您补发配件，请注意查收。\"; }", "BSM3002")]
    [TestCase("class BuyerMail { string Text() => $\"尊敬的{user.QQId}，您的订单已为您补发配件，请注意查收。\"; }", "BSM3002")]
    public void A_name_in_a_hole_hides_nothing_and_is_no_number(string source, string id) => Ids(source).Should().NotContain(id);

    [TestCase("class BuyerMail { string Text() => $\"尊敬的买家，您的订单{order.Id}已为您补发配件，有问题请加QQ：{shop.QQ}\"; }", "BSM3002")]
    public void A_number_in_a_hole_is_one(string source, string id) => Ids(source).Should().Contain(id);

    // Words that accuse in doubt: a shop of its own writes so too.
    [TestCase("Buyer", 1)]
    [TestCase("Customer", 0)]
    public void What_words_leave_in_doubt_is_shown_where_a_marketplace_is_named(string reader, int findings) =>
        Ids($"class Mails {{ void A(Order order) {{ mail.SendEmailAsync(order.Email, \"About order 5\", \"Dear {reader}, you find all about your account in the help area of this site.\"); }} }}").Should().HaveCount(findings);

    // So does what sounds like marketing, and what a rule names is shown there too.
    [TestCase("Dear buyer {who.Name}, welcome to our platform. We're excited to have you!", true)]
    [TestCase("Dear {who.Name}, welcome to our platform. We're excited to have you!", false)]
    [TestCase("Dear {who.Name}, our new lamps for spring have arrived and look lovely on your shelf.", true)]
    public void What_only_sounds_like_marketing_is_shown_where_a_marketplace_is_named(string text, bool isShown) =>
        Ids($"class Mails {{ void A(Customer who) {{ mail.SendEmailAsync(who.Email, \"About order 5\", $\"{text}\"); }} }}").Contains("BSM1007").Should().Be(isShown);

    private static IEnumerable<string> Ids(string source) => SourceRun.Of("using System.Threading.Tasks;\n" + source).Select(d => d.Id);
}
