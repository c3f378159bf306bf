using Microsoft.CodeAnalysis.Testing;

namespace Compliance.Analyzers.Tests.Options;

/// <summary>What the options of <c>.editorconfig</c> do. Each test has its twin: the same code without the option.</summary>
[TestFixture]
public sealed class SettingsTests
{
    private const string Coupon = "Please {|BSM1002:use coupon code SAVE20|} at checkout";
    private const string Plain = "Please use coupon code SAVE20 at checkout";

    [Test]
    public async Task Scan_annotated_leaves_only_what_is_marked()
    {
        const string Marked = "class BuyerMessageAttribute : System.Attribute { }\nclass BuyerMessages { [BuyerMessage] const string A = \"" + Coupon + "\"; const string B = \"TEXT\"; }";
        await Verify(Marked.Replace("TEXT", Coupon, StringComparison.Ordinal), null);
        await Verify(Marked.Replace("TEXT", Plain, StringComparison.Ordinal), "compliance.scan = annotated");
    }

    [Test]
    public async Task Scan_all_judges_what_looks_like_no_message()
    {
        await Verify("class Thing { const string A = \"Sign up for our newsletter for new arrivals.\"; }", null);
        await Verify("class Thing { const string A = \"Sign up for {|BSM1007:our newsletter|} for new arrivals.\"; }", "compliance.scan = all");
    }

    [Test]
    public Task Scan_none_judges_nothing() => Verify("class BuyerMessages { const string A = \"" + Plain + "\"; }", "compliance.scan = none");

    [Test]
    public async Task The_context_of_a_section_holds_for_its_files()
    {
        // D10: what is public on the product page may be pointed at when the buyer asked for a lower price.
        const string Pointing = "class BuyerMessages { const string A = \"Hello, you find TEXT on the product page.\"; }";
        const string Public = "our discounts for this lamp";
        string reported = Pointing.Replace("TEXT on the product page", "{|BSM1001:" + Public + " on the product page|}", StringComparison.Ordinal);
        string silent = Pointing.Replace("TEXT", Public, StringComparison.Ordinal);
        await VerifyAt("/src/Openings/A.cs", reported, "compliance.context = buyer-asked-discount", "**/Replies/**.cs");
        await VerifyAt("/src/Replies/A.cs", silent, "compliance.context = buyer-asked-discount", "**/Replies/**.cs");
        await VerifyAt("/src/Replies/A.cs", silent, "compliance.initiator = buyer\ncompliance.asked = discount", "**/Replies/**.cs");
        await VerifyAt("/src/Replies/A.cs", reported, "compliance.asked = nothing\ncompliance.context = buyer-asked-discount", "**/Replies/**.cs");
    }

    [Test]
    public async Task The_profile_decides_what_is_let_through()
    {
        const string Pointing = "class BuyerMessages { const string A = \"Hello, you find TEXT on the product page.\"; }";
        const string Public = "our discounts for this lamp";
        await Verify(Pointing.Replace("TEXT", Public, StringComparison.Ordinal), "compliance.context = buyer-asked-discount\ncompliance.profile = standard");
        await Verify(
            Pointing.Replace("TEXT on the product page", "{|BSM1001:" + Public + " on the product page|}", StringComparison.Ordinal), "compliance.context = buyer-asked-discount\ncompliance.profile = strict");
    }

    [Test]
    public async Task Message_names_add_words()
    {
        const string Code = "class Thing { string parole = \"TEXT\"; }";
        await Verify(Code.Replace("TEXT", Plain, StringComparison.Ordinal), null);
        await Verify(Code.Replace("TEXT", Coupon, StringComparison.Ordinal), "compliance.message_names = parole");
    }

    [Test]
    public async Task Excluded_names_take_words_out()
    {
        await Verify("class BuyerMessages { const string LegacyMail = \"" + Coupon + "\"; }", "compliance.excluded_names = archive");
        await Verify("class BuyerMessages { const string LegacyMail = \"" + Plain + "\"; }", "compliance.excluded_names = legacy, archive");
    }

    [TestCase("compliance.message_members = Wording", true)]
    [TestCase("compliance.message_members = Shop.Wording", true)]
    [TestCase("compliance.message_members = T:Shop.Wording", true)]
    [TestCase("compliance.message_members = Wording.First", true)]
    [TestCase("compliance.message_members = Other.Wording", false)]
    [TestCase("compliance.message_members = Wording.Second", false)]
    [TestCase("compliance.message_namespaces = Shop", true)]
    [TestCase("compliance.message_namespaces = Sho", false)]
    public Task Members_and_namespaces_that_hold_messages_are_added(string option, bool added) => Verify(
        "namespace Shop { class Wording { const string First = \"" + (added ? "Sign up for {|BSM1007:our newsletter|}" : "Sign up for our newsletter") + " for new arrivals.\"; } }", option);

    [TestCase("compliance.message_members = Screen.Say", true)]
    [TestCase("compliance.message_members = Shop.Screen.Say", true)]
    [TestCase("compliance.message_members = Say", true)]
    [TestCase("compliance.message_members = Other.Say", false)]
    [TestCase("compliance.message_members = Screen.Shout", false)]
    public Task A_method_that_takes_messages_is_added(string option, bool added) => Verify(
        "namespace Shop { class Screen { public void Say(string words) { } } class Thing { void M(Screen s) => s.Say(\""
        + (added ? "Sign up for {|BSM1007:our newsletter|}" : "Sign up for our newsletter") + " for new arrivals.\"); } }",
        option);

    [TestCase("compliance.message_members = Card.Words")]
    public Task A_property_that_takes_messages_is_added(string option) => Verify(
        "class Card { public string Words { get; set; } = \"\"; } class Thing { object A() => new Card { Words = \"Sign up for {|BSM1007:our newsletter|} for new arrivals.\" };"
        + " void B(Card card) { card.Words = \"Sign up for {|BSM1007:our newsletter|} for new arrivals.\"; } }",
        option);

    [TestCase("compliance.excluded_members = BuyerMessages", false)]
    [TestCase("compliance.excluded_members = BuyerMessages.First", false)]
    [TestCase("compliance.excluded_members = BuyerMessages.Second", true)]
    [TestCase("compliance.excluded_namespaces = Shop", false)]
    [TestCase("compliance.excluded_namespaces = Shop.Admin", true)]
    public Task Members_and_namespaces_are_taken_out(string option, bool reported) => Verify(
        "namespace Shop { class BuyerMessages { const string First = \"" + (reported ? Coupon : Plain) + "\"; } }", option);

    [TestCase("compliance.excluded_members = Preview.SendMail", false)]
    [TestCase("compliance.excluded_members = Preview.SendSms", true)]
    public Task A_method_that_takes_no_messages_is_taken_out(string option, bool reported) => Verify(
        "class Preview { public void SendMail(string body) { } } class Thing { void M(Preview p) => p.SendMail(\"Dear buyer, " + (reported ? "please {|BSM1002:use coupon code SAVE20|}" : "please use coupon code SAVE20") + " at checkout.\"); }", option);

    [Test]
    public async Task An_annotation_wins_over_an_exclusion() => await Verify(
        "class BuyerMessageAttribute : System.Attribute { }\nclass BuyerMessages { [BuyerMessage] const string A = \"" + Coupon + "\"; }", "compliance.excluded_members = BuyerMessages");

    [Test]
    public async Task Test_code_is_left_out_until_it_is_asked_for()
    {
        await VerifyAt("/src/Shop.Tests/A.cs", "class BuyerMessages { const string A = \"" + Plain + "\"; }", "compliance.scan = messages");
        await VerifyAt("/src/Shop.Tests/A.cs", "class BuyerMessages { const string A = \"" + Coupon + "\"; }", "compliance.include_test_code = true");
    }

    private static Task Verify(string code, string? option) => VerifyAt("/src/Thing.cs", code, option);

    private static Task VerifyAt(string path, string code, string? option, string section = "*.cs")
    {
        var test = new AnalyzerTest<BuyerMessageAnalyzer>();
        test.TestState.Sources.Add((path, code));
        test.TestState.AnalyzerConfigFiles.Add(("/.globalconfig", "is_global = true\nbuild_property.projectdir = /src/"));
        if (option is not null)
        {
            test.TestState.AnalyzerConfigFiles.Add(("/.editorconfig", $"root = true\n[{section}]\n{option}"));
        }

        return test.RunAsync();
    }
}
