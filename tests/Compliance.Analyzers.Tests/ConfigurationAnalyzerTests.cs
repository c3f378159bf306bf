using System.Text;
using Microsoft.CodeAnalysis.Testing;
using Microsoft.CodeAnalysis.Text;

namespace Compliance.Analyzers.Tests;

/// <summary>The project's own rules and options.</summary>
[TestFixture]
public sealed class ConfigurationAnalyzerTests
{
    private const string OwnRule = """
        rule ACME0001 NoTrips
          category  promotion
          title     en       Trip
          title     zh-Hans  旅行
          why       en       Our shop makes no trips
          why       zh-Hans  本店不组织旅行
          remedy    en       Delete the sentence
          remedy    zh-Hans  删除该句
          source    2026-10-30  https://acme.example/handbook  Handbook

        condition trip
          when     "zanzibar"
          verdict  prohibited

        examples
          prohibited  en       Hello, we will see you in zanzibar.
          compliant   en       Hello, your lamp is on its way.
          prohibited  zh-Hans  您好，我们在 zanzibar 见。
          compliant   zh-Hans  您好，您的订单已发货。
        """;

    [Test]
    public async Task A_rule_of_the_company_is_reported_under_the_shared_id()
    {
        var test = new AnalyzerTest<BuyerMessageAnalyzer> { TestCode = """class BuyerMessages { const string A = "Hello, we will see you in {|BSM8001:zanzibar|} this week."; }""" };
        test.TestState.AdditionalFiles.Add(("/0/acme.policy", OwnRule));
        await test.RunAsync();
    }

    [TestCase("ACME0001", true)]
    [TestCase("BSM8001", true)]
    [TestCase("BSM1001", false)]
    public async Task A_rule_of_the_company_is_allowed_and_suppressed_by_its_id_and_by_the_shared_one(string id, bool isMeant)
    {
        string word = isMeant ? "zanzibar" : "{|BSM8001:zanzibar|}";
        var messages = new AnalyzerTest<BuyerMessageAnalyzer> { TestCode = $$"""class BuyerMessages { const string A = "Hello, we will see you in {{word}} this week."; }""" };
        messages.TestState.AdditionalFiles.Add(("/0/acme.policy", OwnRule));
        messages.TestState.AdditionalFiles.Add(("/0/compliance.allowed", $"{id} | zanzibar | it is the name of a lamp\n"));
        await messages.RunAsync();

        var file = new AnalyzerTest<TemplateFileAnalyzer> { TestCode = "class Thing { }" };
        file.TestState.AdditionalFiles.Add(("/0/acme.policy", OwnRule));
        file.TestState.AdditionalFiles.Add(("/0/mail.cshtml", $"@* compliance-ignore {id} reason=\"legal\" *@\n<p>Hello, we will see you in {word} this week.</p>"));
        file.TestState.AnalyzerConfigFiles.Add(("/.globalconfig", "is_global = true\ndotnet_diagnostic.BSM5002.severity = none\n[/0/mail.cshtml]\nbuild_metadata.AdditionalFiles.ComplianceScan = true\n"));
        await file.RunAsync();
    }

    [Test]
    public async Task A_name_of_the_built_in_policy_is_taken_and_keeps_its_meaning()
    {
        var own = new AnalyzerTest<ConfigurationAnalyzer> { TestCode = string.Empty };
        own.TestState.AdditionalFiles.Add(("/0/acme.policy", "signal {|BSM9001:coupon|}\n  en  zanzibar\n"));
        await own.RunAsync();

        var messages = new AnalyzerTest<BuyerMessageAnalyzer> { TestCode = """class BuyerMessages { const string A = "Hello, please {|BSM1002:use coupon code SAVE20|} at checkout."; }""" };
        messages.TestState.AdditionalFiles.Add(("/0/acme.policy", "signal coupon\n  en  zanzibar\n"));
        await messages.RunAsync();
    }

    [TestCase("acme.policy", "{|BSM9001:# \u00D7|}\nsignal trip\n  zh  \u00D7\n")]
    [TestCase("compliance.allowed", "# Ours.\n{|BSM9001:BSM1002 | \u00D7 | A name|}\n")]
    public async Task A_file_that_is_not_unicode_is_reported_where_it_is_read_otherwise_elsewhere(string path, string text)
    {
        var test = new AnalyzerTest<ConfigurationAnalyzer> { TestCode = string.Empty };
        test.TestState.AdditionalFiles.Add(("/0/" + path, SourceText.From(text, Encoding.Latin1)));
        await test.RunAsync();
    }

    [Test]
    public async Task A_mistake_is_reported_on_its_line_and_the_other_rules_still_judge()
    {
        string mistaken = OwnRule.ReplaceLineEndings("\n") + "\n\nsignal trip\n  en  voyage\n  {|BSM9001:de  Reise|}\n";
        var configuration = new AnalyzerTest<ConfigurationAnalyzer> { TestCode = "class Thing { }" };
        configuration.TestState.AdditionalFiles.Add(("/0/acme.policy", mistaken));
        await configuration.RunAsync();

        var messages = new AnalyzerTest<BuyerMessageAnalyzer> { TestCode = """class BuyerMessages { const string A = "Hello, we will see you in {|BSM8001:zanzibar|} this week."; }""" };
        messages.TestState.AdditionalFiles.Add(("/0/acme.policy", mistaken.Replace("{|BSM9001:", string.Empty, StringComparison.Ordinal).Replace("|}", string.Empty, StringComparison.Ordinal)));
        await messages.RunAsync();
    }

    [TestCase("compliance.scan = sometimes", "“sometimes” is not a value of compliance.scan; write one of messages, annotated, all, none")]
    [TestCase("compliance.profile = lax", "“lax” is not a value of compliance.profile; write one of standard, strict")]
    [TestCase("compliance.initiator = nobody", "“nobody” is not a value of compliance.initiator; write one of unknown, seller, buyer")]
    [TestCase("compliance.include_test_code = maybe", "“maybe” is not a value of compliance.include_test_code; write one of false, true")]
    [TestCase("compliance.context = chat", "“chat” is not a value of compliance.context; write one of unknown, proactive, reply, buyer-asked-discount")]
    [TestCase("compliance.asked = money", "“money” is not a value of compliance.asked; write one of unknown, nothing, discount, compensation, contact, direct-sale, review-trade")]
    [TestCase("compliance.kind = letter", "“letter” is not a value of compliance.kind; write one of unknown, free-text, confirmCustomizationDetails, confirmDeliveryDetails, confirmOrderDetails, confirmServiceDetails, digitalAccessKey, unexpectedProblem, packageInsert")]
    [TestCase("compliance.message_members = Shop.Mail, 1.Send", "“1.Send” in compliance.message_members is not a name; write identifiers separated by dots, such as Shop.Mail.Templates")]
    [TestCase("compliance.excluded_namespaces = Shop..Admin", "“Shop..Admin” in compliance.excluded_namespaces is not a name; write identifiers separated by dots, such as Shop.Mail.Templates")]
    public async Task An_unknown_value_is_reported_once(string line, string message)
    {
        var test = new AnalyzerTest<ConfigurationAnalyzer> { TestCode = "class Thing { }" };
        test.TestState.Sources.Add("class Other { }");
        test.TestState.AnalyzerConfigFiles.Add(("/.globalconfig", "is_global = true\n" + line));
        test.TestState.ExpectedDiagnostics.Add(DiagnosticResult.CompilerWarning("BSM9002").WithNoLocation().WithMessage(message));
        await test.RunAsync();
    }

    [Test]
    public async Task An_unknown_key_is_reported()
    {
        var test = new AnalyzerTest<ConfigurationAnalyzer> { TestCode = "class Thing { }" };
        test.TestState.AnalyzerConfigFiles.Add(("/.editorconfig", "root = true\n[*.cs]\ncompliance.scann = all"));
        test.TestState.ExpectedDiagnostics.Add(DiagnosticResult.CompilerWarning("BSM9002").WithNoLocation().WithMessage(
            "“compliance.scann” is not an option of this analyzer; write one of compliance.scan, compliance.include_test_code, compliance.context, compliance.initiator, compliance.asked, compliance.problem, compliance.bulk, compliance.requests, compliance.kind, compliance.profile, compliance.message_names, compliance.message_members, compliance.message_namespaces, compliance.excluded_names, compliance.excluded_members, compliance.excluded_namespaces, compliance.format_fix"));
        await test.RunAsync();
    }

    [Test]
    public async Task Known_options_are_silent()
    {
        var test = new AnalyzerTest<ConfigurationAnalyzer> { TestCode = "class Thing { }" };
        test.TestState.AnalyzerConfigFiles.Add((
            "/.editorconfig",
            "root = true\n[*.cs]\ncompliance.scan = all\ncompliance.profile = strict\ncompliance.initiator = buyer\ncompliance.include_test_code = true\ncompliance.message_names = huashu\ncompliance.context = Reply\ncompliance.problem = yes\ncompliance.requests = 2\ncompliance.kind = UnexpectedProblem\ncompliance.message_members = M:Shop.Mailer.Send | Texts\ncompliance.excluded_namespaces = Shop.Admin"));
        await test.RunAsync();
    }

    [Test]
    public async Task A_line_of_the_allow_list_without_a_reason_is_reported()
    {
        var test = new AnalyzerTest<ConfigurationAnalyzer> { TestCode = "class Thing { }" };
        test.TestState.AdditionalFiles.Add(("/0/compliance.allowed", "# Ours.\n\nBSM1002 | coupon clipper | A name\n{|BSM9001:BSM1002 | coupon|}\n{|BSM9001:BSM1002 | coupon | |}\n"));
        await test.RunAsync();
    }

    [Test]
    public async Task An_annotation_that_says_nothing_is_reported_on_its_argument()
    {
        var test = new AnalyzerTest<ConfigurationAnalyzer>
        {
            TestCode = """
                enum MessageKind { Unknown, DigitalAccessKey, Postcard }
                class BuyerMessageAttribute : System.Attribute
                {
                    public BuyerMessageAttribute(string title = "", MessageKind kind = default) { }
                    public string Initiator { get; set; } = "";
                    public string Note { get; set; } = "";
                    public bool Bulk { get; set; }
                    public int Requests { get; set; }
                    public MessageKind Kind { get; set; }
                }
                static class Known { public const string Asking = "buyer", Mistaken = "byer"; public const MessageKind Key = MessageKind.DigitalAccessKey; }
                class BuyerMessages
                {
                    [BuyerMessage({|BSM9002:Initiator = "byer"|}, Bulk = true, Requests = 2)] const string A = "";
                    [BuyerMessage(Initiator = Known.Asking, {|BSM9002:Note = "late"|}, Kind = Known.Key)] const string B = "";
                    [BuyerMessage({|BSM9002:Initiator = Known.Mistaken|})] string C([BuyerMessage({|BSM9002:Kind = MessageKind.Postcard|})] string text) => text;
                    [BuyerMessageAttribute("Late", MessageKind.DigitalAccessKey, {|BSM9002:Requests = -1|})] const string D = "";
                    [System.Obsolete("BuyerMessage")] const string E = "";
                }
                """,
        };
        await test.RunAsync();
    }

    [Test]
    public async Task A_line_of_the_allow_list_for_a_rule_that_there_is_not_is_reported()
    {
        var test = new AnalyzerTest<ConfigurationAnalyzer> { TestCode = "class Thing { }" };
        test.TestState.AdditionalFiles.Add(("/0/acme.policy", OwnRule));
        test.TestState.AdditionalFiles.Add(("/0/compliance.allowed", "{|BSM9001:BSM1O02 | coupon clipper | A name|}\n{|BSM9001:BSM1999 | coupon | A name|}\nACME0001 | zanzibar | A name\nBSM8001 | zanzibar | A name\n"));
        await test.RunAsync();
    }
}
