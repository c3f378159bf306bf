using Compliance.Analyzers.Evidence;
using Microsoft.CodeAnalysis;

namespace Compliance.Analyzers.Tests.Evidence;

/// <summary>
/// Is it a message? Each place that keeps an offer silent has a twin that reports the same words. The sentences say nothing of a message by themselves:
/// no greeting, no "you", no placeholder.
/// </summary>
[TestFixture]
public sealed class EvidenceTests
{
    private const string Coupon = "Please use coupon code SAVE20 at checkout.";
    private const string Contact = "Please write to the team at help@lumen-lamps.example about anything.";

    private const string Api = """
        namespace software.amzn.spapi.Model.messaging.v1 { public class CreateUnexpectedProblemRequest { public CreateUnexpectedProblemRequest(string text = null) { } public string Text { get; set; } } }
        namespace Own { public class Client { public void SendToBuyer(string order, string text) { } public void Tell(string order, string text) { } } }
        """;

    private static readonly string[] Silent =
    [
        "void M() { System.Console.WriteLine(\"TEXT\"); }",
        "void M(Logger logger) { logger.LogInformation(\"TEXT\"); }",
        "void M(Logger log) { log.Error(\"TEXT\"); }",
        "void M() { System.Diagnostics.Debug.Assert(true, \"TEXT\"); }",
        "void M() { throw new System.InvalidOperationException(\"TEXT\"); }",
        "System.Exception M() => new TemplateException(\"TEXT\");",
        "void M() { ModelState.AddModelError(\"message\", \"TEXT\"); }",
        "[System.ComponentModel.DataAnnotations.Display(Prompt = \"TEXT\")] string MessageBody { get; set; }",
        "[System.ComponentModel.DataAnnotations.RegularExpression(\".\", ErrorMessage = \"TEXT\")] string MessageBody { get; set; }",
        "bool M(string message) => message == \"TEXT\";",
        "bool M(string message) => message.Contains(\"TEXT\");",
        "bool M(string message) => \"TEXT\".Equals(message);",
        "bool M(string message) => message is \"TEXT\";",
        "void M(string message) { switch (message) { case \"TEXT\": break; } }",
        "string M(Localizer messages) => messages[\"TEXT\"];",
        "object M() => new System.Collections.Generic.Dictionary<string, string> { [\"TEXT\"] = \"x\" };",
        "object M() => new System.Collections.Generic.Dictionary<string, string> { { \"TEXT\", \"x\" } };",
        "System.Text.RegularExpressions.Regex MessageRegex = new(\"TEXT\");",
        "string[] ForbiddenMessages = { \"TEXT\" };",
        "string MessageErrorText = \"TEXT\";",
        "string SystemPrompt = \"TEXT\";",
        "string Thing = \"TEXT\";",
        "string Description = \"TEXT\";",
        "object M(string offer) => new { offer = \"TEXT\" };",
        "string M() => \"TEXT\";",
    ];

    private static readonly string[] Likely =
    [
        "string Body = \"TEXT\";",
        "const string CouponMail = \"TEXT\";",
        "static readonly string[] Templates = { \"TEXT\" };",
        "void M() { var message = \"TEXT\"; }",
        "object M() => new { Subject = \"TEXT\" };",
        "object M() => new System.Collections.Generic.Dictionary<string, string> { [\"CouponMail\"] = \"TEXT\" };",
        "object M() => new System.Collections.Generic.Dictionary<string, string> { { \"coupon-mail\", \"TEXT\" } };",
        "void M(System.Collections.Generic.List<string> templates) { templates.Add(\"TEXT\"); }",
        "void M(string body = \"TEXT\") { }",
        "object M() => (string body = \"TEXT\") => body;",
        "void M() { void Local(string body = \"TEXT\") { } }",
        "[MailTemplate(\"TEXT\")] string Thing;",
    ];

    private static readonly string[] Proven =
    [
        "object M() => new software.amzn.spapi.Model.messaging.v1.CreateUnexpectedProblemRequest { Text = \"TEXT\" };",
        "object M() => new software.amzn.spapi.Model.messaging.v1.CreateUnexpectedProblemRequest(text: \"TEXT\");",
        "object M() => new software.amzn.spapi.Model.messaging.v1.CreateUnexpectedProblemRequest(\"TEXT\");",
        "software.amzn.spapi.Model.messaging.v1.CreateUnexpectedProblemRequest M() => new() { Text = \"TEXT\" };",
        "void M(software.amzn.spapi.Model.messaging.v1.CreateUnexpectedProblemRequest r) { r.Text = \"TEXT\"; }",
        "object M() => new Generated.CreateConfirmOrderDetailsRequest { Text = \"TEXT\" };",
        "object M() => new System.Net.Mail.MailMessage { Body = \"TEXT\" };",
        "object M() => new System.Net.Mail.MailMessage(\"a@shop.example\", \"b@marketplace.amazon.com\", \"Order\", \"TEXT\");",
        "void M(System.Net.Mail.MailMessage m) { m.Subject = \"TEXT\"; }",
        "void M(System.Net.Mail.SmtpClient c) { c.Send(\"a\", \"b\", \"c\", \"TEXT\"); }",
        "void M(System.Net.Mail.SmtpClient c) { c.Send(\"a\", \"b\", body: \"TEXT\", subject: \"c\"); }",
        "void M(Own.Client c) { c.SendToBuyer(\"1\", \"TEXT\"); }",
        "void M(Own.Client c) { var x = \"TEXT\"; c.SendToBuyer(\"1\", x); }",
        "void M(Own.Client c) { var x = \"TEXT\".Replace(\"a\", \"b\"); c.SendToBuyer(\"1\", x); }",
        "void M(Unknown c) { c.SendMessageAsync(\"1\", \"TEXT\"); }",
        "void M(Unknown c) { c.Notify(\"1\", text: \"TEXT\"); }",
        "[BuyerMessage] const string Thing = \"TEXT\";",
        "[BuyerMessageTemplate] string Thing { get; } = \"TEXT\";",
        "[BuyerMessage] string M() => \"TEXT\";",
        "void M([BuyerMessage] string thing = \"TEXT\") { }",
        "void N() { M(\"TEXT\"); } void M([BuyerMessage] string thing) { }",
        "class BuyerMessageAttribute : System.Attribute { } [BuyerMessage] class Inner { string thing = \"TEXT\"; }",
        "object M() => new Envelope { Thing = \"TEXT\" }; class Envelope { [BuyerMessage] public string Thing { get; set; } }",
        "object M() => new OutboundMessage { Text = \"TEXT\" }; class OutboundMessage { public string Text { get; set; } }",
    ];

    [TestCaseSource(nameof(Silent))]
    public void An_offer_stays_silent_where_it_is_no_message(string member) => Reported(member, Coupon).Should().BeEmpty();

    [TestCaseSource(nameof(Likely)), TestCaseSource(nameof(Proven))]
    public void An_offer_is_reported_where_it_is_a_message(string member) => Reported(member, Coupon).Should().Contain("BSM1002");

    [TestCaseSource(nameof(Silent)), TestCaseSource(nameof(Likely))]
    public void An_address_stays_silent_where_nothing_proves_a_message(string member) => Reported(member, Contact).Should().BeEmpty();

    [TestCaseSource(nameof(Proven))]
    public void An_address_is_reported_where_a_message_is_proven(string member) => Reported(member, Contact).Should().Contain("BSM3002");

    [Test]
    public void An_address_is_reported_where_three_cues_meet() => Reported("void M() { var body = $\"Dear {name}, please write to TEXT\"; }", Contact).Should().Contain("BSM3002");

    [Test]
    public void A_greeting_makes_an_offer_a_message() => Reported("string M() => \"Dear customer, TEXT\";", Coupon).Should().Contain("BSM1002");

    [Test]
    public void A_sentence_to_somebody_is_a_message() => Reported("string M() => \"This is for you. TEXT\";", Coupon).Should().Contain("BSM1002");

    [Test]
    public void What_a_program_says_to_its_users_is_no_message() =>
        Reported("string M() => \"This is for you. TEXT\";", "Invite a friend and both of you get a free month.").Should().BeEmpty();

    [Test]
    public void A_reward_for_a_review_is_reported_wherever_it_stands() =>
        Reported("string M() => \"TEXT\";", "leave a review and get a $10 gift card").Should().Contain("BSM2001");

    [Test]
    public void A_heading_about_rewards_is_no_sentence() => Reported("string M() => \"TEXT\";", "Reward for a review").Should().BeEmpty();

    [Test]
    public void A_reward_for_a_review_stays_silent_in_a_list_of_forbidden_words() =>
        Reported("string[] Banned = { \"TEXT\" };", "leave a review and get a $10 gift card").Should().BeEmpty();

    [TestCase("SELECT coupon_code AS code FROM coupons WHERE message = @message AND used = 0")]
    [TestCase("https://shop.example/use-coupon-code-SAVE20-at-checkout")]
    [TestCase("(?i)please use (coupon|promo) code \\\\w+ at checkout")]
    [TestCase("{\\\"setting\\\": \\\"use-coupon-code-at-checkout\\\", \\\"on\\\": true}")]
    [TestCase("coupon, gift card, voucher, promo code, free gift, discount, five star review")]
    [TestCase("coupon|gift card|voucher|promo code|free gift|discount|review")]
    [TestCase("优惠券 礼品卡 好评 返现 五星 折扣码 免单 红包")]
    [TestCase("优惠券、礼品卡、好评、返现、五星、折扣码、免单、红包")]
    [TestCase("You are an assistant of a shop. Tell the user: please use coupon code SAVE20 at checkout.")]
    public void What_a_machine_reads_is_no_message(string text) => Reported("const string BuyerMessage = \"TEXT\";", text).Should().BeEmpty();

    [TestCase("CouponValidator")]
    [TestCase("MessageFilter")]
    [TestCase("BuyerMessageTests")]
    public void Types_that_check_test_and_show_hold_no_messages(string type) => Ids($"class {type} {{ const string Mail = \"{Coupon}\"; }}").Should().BeEmpty();

    [TestCase("BuyerMessages")]
    [TestCase("FollowUpMails")]
    [TestCase("ReviewReplies")]
    [TestCase("客户消息模板")]
    public void A_type_that_collects_messages_to_buyers_proves_them(string type) => Ids($"class {type} {{ const string Thing = \"{Contact}\"; }}").Should().Contain("BSM3002");

    [TestCase("ErrorMessages")]
    [TestCase("ValidationMessages")]
    [TestCase("Prices")]
    public void A_type_that_collects_other_texts_proves_nothing(string type) => Ids($"class {type} {{ const string Thing = \"{Contact}\"; }}").Should().BeEmpty();

    // What the text asks, of what it speaks, and whom the member knows prove a message together; without one of them nothing is proven.
    [TestCase("string TextFor(string orderId) => \"For faster help with your order please write to us: TEXT.\";", true)]
    [TestCase("string TextFor(string page) => \"For faster help with the page please write to us: TEXT.\";", false)]
    [TestCase("void M(string orderId) { Push(orderId, \"If your parcel is late, write to us: TEXT.\"); }", true)]
    [TestCase("void M(string orderId) { Push(\"If the parcel is late, ask for: TEXT.\"); }", false)]
    [TestCase("const string A = \"Hello, thank you for your order. If a part is missing please write to TEXT. Kind regards, your lamp team\";", true)]
    [TestCase("const string A = \"Please write to TEXT. The lamp team\";", false)]
    public void What_a_text_asks_and_of_what_it_speaks_are_cues(string member, bool isMessage) =>
        Reported(member, Contact).Contains("BSM3002").Should().Be(isMessage);

    // A constant, a parameter, a private method: what is sent elsewhere in the file is a message here.
    [TestCase("const string A = \"Questions are answered by TEXT.\"; void M(Own.Client c) { c.SendToBuyer(\"1\", A); }", true)]
    [TestCase("const string A = \"Questions are answered by TEXT.\"; void M(Own.Client c) { c.Keep(\"1\", A); }", false)]
    [TestCase("static string A => \"Questions are answered by TEXT.\"; class Other { void M(Own.Client c) { c.SendToBuyer(\"1\", Thing.A); } }", true)]
    [TestCase("void M() { Post(\"Questions are answered by TEXT.\"); } void Post(string words) { Put(words, true); } void Put(string it, bool now) { new Own.Client().SendToBuyer(\"1\", it); }", true)]
    [TestCase("void M() { Post(\"Questions are answered by TEXT.\"); } void Post(string words) { Put(words, true); } void Put(string it, bool now) { System.Console.WriteLine(it); }", false)]
    [TestCase("void M(string tail = \"Questions are answered by TEXT.\") { new Own.Client().SendToBuyer(\"1\", tail); }", true)]
    public void Where_a_text_goes_in_its_file_counts(string member, bool isMessage) =>
        Reported(member, Contact).Contains("BSM3002").Should().Be(isMessage);

    [TestCase("enum BuyerMails { [System.ComponentModel.Description(\"Dear customer, TEXT\")] A }", true)]
    [TestCase("enum BuyerMails { [System.ComponentModel.Description(\"TEXT\")] A }", false)]
    [TestCase("enum States { [System.ComponentModel.Description(\"Dear customer, TEXT\")] A }", false)]
    [TestCase("class BuyerMails { [System.ComponentModel.Description(\"Dear customer, TEXT\")] int A; }", false)]
    public void A_description_is_a_message_where_it_greets_and_describes_messages(string member, bool isMessage) =>
        Reported(member, Coupon).Contains("BSM1002").Should().Be(isMessage);

    [TestCase("static (string Key, string Body)[] Mails = { (\"a\", \"TEXT\") };")]
    [TestCase("MailText[] All = [new(\"a\", \"For you: TEXT\")]; record MailText(string Key, string Body);")]
    [TestCase("string Signature { get; set => field = value ?? \"TEXT\"; } = string.Empty;")]
    [TestCase("string Mail() { var w = new System.IO.StringWriter(); w.WriteLine(\"Dear customer,\"); w.WriteLine(\"TEXT\"); return w.ToString(); }")]
    [TestCase("void Message(dynamic json) { json.WriteString(\"text\", \"TEXT\"); }")]
    public void Names_of_tuples_records_writers_and_accessors_hold_messages(string member) => Reported(member, Coupon).Should().Contain("BSM1002");

    [TestCase("const string Mail = \"Reset your password within an hour. TEXT\";")]
    [TestCase("void M(dynamic slack) { slack.PostMessage(\"#support\", \"For your information: TEXT\"); }")]
    [TestCase("void M(dynamic dialogs) { dialogs.ShowMessageAsync(\"For you: TEXT\"); }")]
    [TestCase("string StatusMessage { get; set; } = \"TEXT\";")]
    [TestCase("string M() => \"If you like it, rate the app in the App Store. TEXT\";")]
    [TestCase("string M() => \"This is for your listing. TEXT\";")]
    [TestCase("string M() => \"The buyer asked for it: TEXT\";")]
    public void What_is_told_to_sellers_colleagues_and_users_of_a_program_is_no_message(string member) => Reported(member, Coupon).Should().BeEmpty();

    [Test]
    public void A_message_of_the_own_unit_tests_stays_silent_by_its_path()
    {
        string source = $"class BuyerMessages {{ const string Thing = \"{Coupon}\"; }}";
        SourceRun.Of([("tests/Thing.cs", source)]).Should().BeEmpty();
        SourceRun.Of([("MessageTests.cs", source)]).Should().BeEmpty();
        SourceRun.Of([("Migrations/Thing.cs", source)]).Should().BeEmpty();
        SourceRun.Of([("Mail/Thing.cs", source)]).Should().NotBeEmpty();
    }

    [Test]
    public void Folders_above_the_project_say_nothing()
    {
        string source = $"class BuyerMessages {{ const string Thing = \"{Coupon}\"; }}";
        SourceRun.Of([("Thing.cs", source)], new RunOptions { Settings = new Dictionary<string, string>() }).Should().NotBeEmpty();
    }

    [Test]
    public void What_is_known_of_a_text_outlasts_what_is_learned_later()
    {
        MessageEvidence sent = MessageEvidence.Annotated(MessageContext.Unknown).Sent(MessageKind.UnexpectedProblem);

        sent.RuledOut().Should().Match<MessageEvidence>(e => e.IsRuledOut && e.IsSent && e.IsSentThroughAmazon && e.IsAnnotated);
        sent.RuledOut().Sent(MessageKind.Unknown).Should().Be(sent);
    }

    private static IReadOnlyList<string> Reported(string member, string text) => Ids(("Api.cs", Api), ("Thing.cs", "class Thing { " + member.Replace("TEXT", text, StringComparison.Ordinal) + " }"));

    private static IReadOnlyList<string> Ids(string source) => Ids(("Thing.cs", source));

    private static IReadOnlyList<string> Ids(params (string Path, string Text)[] sources)
    {
        IReadOnlyList<Diagnostic> diagnostics = SourceRun.Of(sources);
        diagnostics.Should().NotContain(d => d.Id == "AD0001");
        return [.. diagnostics.Select(d => d.Id)];
    }
}
