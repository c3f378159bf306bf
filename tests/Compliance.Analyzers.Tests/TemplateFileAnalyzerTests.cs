using System.Text;
using Microsoft.CodeAnalysis.Testing;
using Microsoft.CodeAnalysis.Text;

namespace Compliance.Analyzers.Tests;

/// <summary>Templates outside C#, from file to squiggle.</summary>
[TestFixture]
public sealed class TemplateFileAnalyzerTests
{
    private const string Offer = "please {|BSM1002:use coupon code SAVE20|} at checkout.";
    private const string SilentOffer = "please use coupon code SAVE20 at checkout.";

    private static Task Verify(string path, string text, string mark = "true", string configuration = "") => Verify(path, SourceText.From(text), mark, configuration);

    private static Task Verify(string path, SourceText text, string mark = "true", string configuration = "")
    {
        var test = new AnalyzerTest<TemplateFileAnalyzer> { TestCode = "class Thing { }" };
        test.TestState.AdditionalFiles.Add(("/0/" + path, text));
        // That a file is HTML is the subject of another rule.
        test.TestState.AnalyzerConfigFiles.Add(("/.globalconfig", $"is_global = true\ndotnet_diagnostic.BSM5002.severity = none\n{configuration}\n[/0/{path}]\nbuild_metadata.AdditionalFiles.ComplianceScan = {mark}\n"));
        return test.RunAsync();
    }

    private static string Entry(string key, string text) => $"<root><data name=\"{key}\"><value>{text}</value></data></root>";

    [TestFixture]
    public sealed class Reports
    {
        [Test]
        public Task Html() => Verify("mail.html", $"<html><body><p>Dear buyer, {Offer}</p></body></html>");

        [Test]
        public Task Plain_text() => Verify("mail.txt", $"Dear buyer,\n\n{Offer}\n");

        [Test]
        public Task Markdown() => Verify("mail.md", $"# Hello\n\n{Offer}\n");

        [Test]
        public Task Liquid() => Verify("mail.liquid", "Dear {{ buyer.name }}, {% if vip %}" + Offer + "{% endif %}");

        [Test]
        public Task Razor() => Verify("mail.cshtml", "@model Order\n<p>Dear @Model.Name, please {|BSM1002:use @Model.CouponCode|} at checkout.</p>");

        [Test]
        public Task Json() => Verify("mails.json", "{ \"welcome\": { \"body\": \"Hello, " + Offer + "\" } }");

        [Test]
        public Task Resources() => Verify("BuyerMails.resx", $"<root><data name=\"Welcome\"><value>Hello, {Offer}</value></data></root>", mark: "auto");

        [Test]
        public Task Resources_of_no_page() => Verify("Texts.resx", $"<root><data name=\"A17\"><value>Hello, {Offer}</value></data></root>", mark: "auto");

        // Each has its twin that stays silent.
        [TestCase("Strings.resx", "OrderMessage", "You can pay for {0} on {|BSM3001:https://lamps.example/pay|} today.")]
        [TestCase("Strings.resx", "A17", "Dear buyer, your parcel {0} is late. You get {|BSM1001:10% off|}.")]
        [TestCase("Strings.resx", "Coupon.Mails.Body", "A {|BSM1001:10% discount|} on every lamp of this order.")]
        [TestCase("Strings.resx", "OrderMail", "Hello, {|BSM1001:you have 15 percent less to pay this weekend|}.")]
        public Task Entries(string file, string key, string text) => Verify(file, Entry(key, text), mark: "auto");

        [Test]
        public Task Chinese() => Verify("mails.json", "{ \"coupon\": \"您好，这是{|BSM1002:给您的\\u4f18\\u60e0\\u7801|}：SAVE20。\" }");

        [Test]
        public Task A_file_that_cannot_be_read() => Verify("mails.json", "{ \"welcome\": {|BSM9003:oops }|}");

        [TestCase("gb18030")]
        [TestCase("latin1")]
        public Task A_file_that_is_read_otherwise_on_other_machines(string encoding)
        {
            Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
            return Verify("mail.txt", SourceText.From($"Hello,\n{Offer}\n{{|BSM9003:\u00D7 three|}}\n", Encoding.GetEncoding(encoding)));
        }

        [Test]
        public Task A_file_in_which_characters_were_lost() => Verify("mail.txt", $"Hello,\n{Offer}\n{{|BSM9003:\uFFFD three|}}\n");

        [Test]
        public Task A_suppression_without_a_reason() => Verify("mail.html", $"{{|BSM9004:<!-- compliance-ignore BSM1002 -->|}}\n<p>Hello, {Offer}</p>");

        [Test]
        public Task What_stands_two_lines_after_a_suppression() => Verify("mail.html", $"<!-- compliance-ignore BSM1002 reason=\"legal\" -->\n\n<p>Hello, {Offer}</p>");

        [Test]
        public Task What_a_suppression_does_not_name() => Verify("mail.html", $"<!-- compliance-ignore BSM1001 reason=\"legal\" -->\n<p>Hello, {Offer}</p>");
    }

    [TestFixture]
    public sealed class StaysSilent
    {
        [Test]
        public Task On_files_that_are_not_marked() => Verify("mail.html", $"<p>Hello, {SilentOffer}</p>", mark: "");

        [Test]
        public Task On_resources_that_are_no_messages() =>
            Verify("Strings.resx", "<root><data name=\"Coupon_Label\"><value>10% discount on your first purchase</value></data></root>", mark: "auto");

        // What a program says to its user, what the owner of an account is told, what colleagues write to each other, what describes a thing.
        [TestCase("Strings.resx", "UpdateMessage", "You can pay for {0} on https://lamps.example/pay today.")]
        [TestCase("Strings.resx", "A17", "Dear buyer, your password {0} is set. You get 10% off.")]
        [TestCase("Strings.resx", "A17", "Dear colleagues, the parcel {0} is late. You get 10% off.")]
        [TestCase("Strings.resx", "Coupon.Mails.Description", "A 10% discount on every lamp of this order.")]
        // What only words accuse, where nothing speaks of what is bought.
        [TestCase("Strings.resx", "MatchMail", "Hello, you have 15 percent less to pay this weekend.")]
        public Task On_entries(string file, string key, string text) => Verify(file, Entry(key, text), mark: "auto");

        [TestCase("LampsPage.resx")]
        [TestCase("FaqTexts.resx")]
        public Task On_resources_of_pages(string file) => Verify(file, $"<root><data name=\"A17\"><value>Hello, {SilentOffer}</value></data></root>", mark: "auto");

        [Test]
        public Task On_lawful_messages() => Verify("mail.html", "<p>Hello, the coupon you clipped was already applied to this order.</p>");

        [Test]
        public Task On_keys_and_machine_texts() => Verify("mails.json", "{ \"use coupon code SAVE20 at checkout\": \"https://shop.example/coupon\", \"b\": \"SELECT coupon_code FROM coupons WHERE id = 1\" }");

        [Test]
        public Task On_a_line_with_a_suppression() => Verify("mail.html", $"<p>Hello, {SilentOffer}</p> <!-- compliance-ignore BSM1002 reason=\"legal\" -->");

        [Test]
        public Task On_the_line_after_a_suppression() => Verify("mail.html", $"<!-- compliance-ignore BSM1002 reason=\"legal\" -->\n<p>Hello, {SilentOffer}</p>");

        [Test]
        public Task On_what_a_liquid_remark_suppresses() => Verify("mail.liquid", $"{{%- # compliance-ignore BSM1002 reason=\"legal\" -%}}\nHello, {SilentOffer}");

        [TestCase("utf-16")]
        [TestCase("utf-8")]
        public Task On_files_in_unicode(string encoding) => Verify("mail.txt", SourceText.From("Hello,\nyour lamp 灯 is on its way.\n", Encoding.GetEncoding(encoding)));

        [Test]
        public Task On_files_in_ascii() => Verify("mail.txt", SourceText.From("Hello,\nyour lamp is on its way.\n", Encoding.ASCII));

        [Test]
        public Task On_an_entry_whose_comment_is_a_suppression() => Verify(
            "BuyerMails.resx",
            $"<root><data name=\"Welcome\">\n<value>Hello,\n\n{SilentOffer}</value>\n<comment>compliance-ignore BSM1002 reason=\"legal\"</comment></data></root>",
            mark: "auto");

        [Test]
        public Task On_a_json_entry_after_a_suppression() =>
            Verify("mails.json", "{\n\"//\": \"compliance-ignore BSM1002 reason='legal'\",\n\"a\": \"Hello, " + SilentOffer + "\" }");

        [Test]
        public Task On_what_a_razor_comment_suppresses() => Verify("mail.cshtml", $"@* compliance-ignore BSM1002 reason=\"legal\" *@\n<p>Hello, {SilentOffer}</p>");
    }

    [TestFixture]
    public sealed class Configuration
    {
        [Test]
        public Task Scan_none_leaves_a_file_alone() => Verify("mail.html", $"<p>Hello, {SilentOffer}</p>", configuration: "compliance.scan = none");

        [Test]
        public Task Severity_none_silences_a_rule() => Verify("mail.html", $"<p>Hello, {SilentOffer}</p>", configuration: "dotnet_diagnostic.BSM1002.severity = none");
    }
}
