using Compliance.Analyzers.CodeFixes;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Compliance.Analyzers.Tests.CodeFixes;

[TestFixture]
public sealed class AnnotateContextTests
{
    private const string Offers = "\"Hello, you find our discounts for this lamp on the product page.\"";
    private const string Own = "namespace Shop.Notes { enum Who { Unknown, Seller, Buyer } enum Wish { Unknown, Nothing, Discount } class BuyerMessageAttribute : System.Attribute { public Who Initiator { get; set; } public Wish BuyerAsked { get; set; } } }\n";

    [Test]
    public void A_project_without_the_attribute_gets_one()
    {
        using var run = new FixRun("class BuyerMessages\n{\n    /// <summary>Price.</summary>\n    const string A = " + Offers + ";\n}\n");
        run.Apply(new AnnotateContextCodeFix(), "AnnotateDiscount").Should().BeTrue();
        run.Source.Should().Be("class BuyerMessages\n{\n    /// <summary>Price.</summary>\n    [BuyerMessage(Initiator = \"buyer\", BuyerAsked = \"discount\")]\n    const string A = " + Offers + ";\n}\n");
        run.OtherSources.Keys.Should().Equal("BuyerMessageAttribute.cs");
        run.Errors().Should().BeEmpty();
        run.Reported().Should().BeEmpty();
    }

    [Test]
    public void A_project_with_its_own_uses_it_and_its_enumerations()
    {
        using var run = new FixRun(Own + "class BuyerMessages\n{\n    const string A = " + Offers + ";\n}\n");
        run.Apply(new AnnotateContextCodeFix(), "AnnotateDiscount").Should().BeTrue();
        run.Source.Should().Be(
            Own + "class BuyerMessages\n{\n    [Shop.Notes.BuyerMessage(Initiator = Shop.Notes.Who.Buyer, BuyerAsked = Shop.Notes.Wish.Discount)]\n    const string A = " + Offers + ";\n}\n");
        run.OtherSources.Should().BeEmpty();
        run.Errors().Should().BeEmpty();
        run.Reported().Should().BeEmpty();
    }

    [Test]
    public void An_annotation_that_is_there_gets_the_facts()
    {
        using var run = new FixRun("using Shop.Notes;\n" + Own + "class BuyerMessages\n{\n    [BuyerMessage(Initiator = Who.Seller)] const string A = " + Offers + ";\n}\n");
        run.Apply(new AnnotateContextCodeFix(), "AnnotateDiscount").Should().BeTrue();
        run.Source.Should().Contain("    [BuyerMessage(Initiator = Who.Buyer, BuyerAsked = Wish.Discount)] const string A");
        run.Errors().Should().BeEmpty();
        run.Reported().Should().BeEmpty();
    }

    [TestCase("string this[int i] => TEXT;", "[NOTE]\n    string this[int i]")]
    [TestCase("public static implicit operator string(BuyerMessages m) => TEXT;", "[NOTE]\n    public static implicit")]
    [TestCase("public static string operator +(BuyerMessages m, int n) => TEXT;", "[NOTE]\n    public static string operator")]
    [TestCase("string A { get { return TEXT; } }", "[NOTE]\n    string A")]
    [TestCase("string A { get => TEXT; set { } }", "[NOTE]\n    string A")]
    [TestCase("event System.Action Sent { add { string body = TEXT; System.GC.KeepAlive(body); } remove { } }", "[NOTE]\n    event")]
    [TestCase("string A(string text = TEXT) => text;", "string A([NOTE] string text")]
    [TestCase("string A() { string Inner() => TEXT; return Inner(); }", "string A() { [NOTE] string Inner()")]
    public void The_innermost_declaration_is_annotated(string member, string annotated)
    {
        using var run = new FixRun("class BuyerMessages\n{\n    " + member.Replace("TEXT", Offers, StringComparison.Ordinal) + "\n}\n");
        run.Reported().Should().NotBeEmpty();
        run.Apply(new AnnotateContextCodeFix(), "AnnotateDiscount").Should().BeTrue();
        run.Source.Should().Contain(annotated.Replace("NOTE", "BuyerMessage(Initiator = \"buyer\", BuyerAsked = \"discount\")", StringComparison.Ordinal));
        run.Errors().Should().BeEmpty();
        run.Reported().Should().BeEmpty();
    }

    [TestCase("Class", "class BuyerMessages { const string A = TEXT; }", "[NOTE]\nclass")]
    [TestCase("Struct", "struct BuyerMessages { const string A = TEXT; }", "[NOTE]\nstruct")]
    [TestCase("Struct", "record struct BuyerMessages(int N) { const string A = TEXT; }", "[NOTE]\nrecord struct")]
    [TestCase("Class", "record BuyerMessages(int N) { const string A = TEXT; }", "[NOTE]\nrecord Buyer")]
    [TestCase("Interface", "interface BuyerMessages { const string A = TEXT; }", "[NOTE]\ninterface")]
    [TestCase("Delegate", "delegate string BuyerMessages(string text = TEXT);", "[NOTE]\ndelegate")]
    [TestCase("Constructor", "class BuyerMessages { BuyerMessages() { var body = TEXT; } }", "{ [NOTE] BuyerMessages()")]
    public void An_attribute_is_written_only_where_it_may_be(string target, string declaration, string annotated)
    {
        string own = Own.Replace("class Buyer", $"[System.AttributeUsage(System.AttributeTargets.{target})] class Buyer", StringComparison.Ordinal);
        using var run = new FixRun(own + declaration.Replace("TEXT", Offers, StringComparison.Ordinal) + "\n");
        run.Reported().Should().NotBeEmpty();
        run.Apply(new AnnotateContextCodeFix(), "AnnotateDiscount").Should().BeTrue();
        run.Source.Should().Contain(annotated.Replace("NOTE", "Shop.Notes.BuyerMessage(Initiator = Shop.Notes.Who.Buyer, BuyerAsked = Shop.Notes.Wish.Discount)", StringComparison.Ordinal));
        run.Errors().Should().BeEmpty();
        run.Reported().Should().BeEmpty();
    }

    [Test]
    public void A_value_that_a_constant_names_is_known()
    {
        const string Texts = "class BuyerMessageAttribute : System.Attribute { public string Initiator { get; set; } = \"\"; public string BuyerAsked { get; set; } = \"\"; }\n"
            + "static class Known { public const string Who = \"buyer\", Wish = \"discount\", Buyer = \"seller\"; }\n";
        using var asked = new FixRun(Texts + "class BuyerMessages { [BuyerMessage(Initiator = Known.Who, BuyerAsked = Known.Wish)] const string A = " + Offers + "; }");
        asked.Reported().Should().BeEmpty();
        using var unasked = new FixRun(Texts + "class BuyerMessages { [BuyerMessage(Initiator = Known.Buyer)] const string A = " + Offers + "; }");
        unasked.Reported().Should().NotBeEmpty();
    }

    [Test]
    public void Only_what_makes_the_message_lawful_is_offered()
    {
        using var offers = new FixRun("class BuyerMessages { const string A = " + Offers + "; }");
        offers.Offered(new AnnotateContextCodeFix()).Select(a => a.EquivalenceKey).Should().Equal("AnnotateDiscount");
        using var coupon = new FixRun("class BuyerMessages { const string A = \"Hello, please use coupon code SAVE20 at checkout.\"; }");
        coupon.Reported().Should().NotBeEmpty();
        coupon.Offered(new AnnotateContextCodeFix()).Should().BeEmpty("a code is prohibited in every conversation");
    }

    [Test]
    public void Not_on_statements_of_a_program_which_take_no_attributes()
    {
        using var run = new FixRun("var mailBody = " + Offers + ";");
        run.Offered(new AnnotateContextCodeFix()).Should().BeEmpty();
    }

    [Test]
    public void All_of_a_project_are_annotated_each_member_once_and_the_attribute_is_declared_once()
    {
        using var run = new FixRun(
            "class BuyerMessages\n{\n    const string A = " + Offers + ";\n    string B(bool x) => x ? " + Offers + " : " + Offers + ";\n    const string C = \"Hello, please use coupon code SAVE20 at checkout.\";\n}\n");
        run.ApplyToAll(new AnnotateContextCodeFix(), "AnnotateDiscount", FixAllScope.Project).Should().BeTrue();
        run.Source.Split("[BuyerMessage").Should().HaveCount(3);
        run.OtherSources.Keys.Should().Equal("BuyerMessageAttribute.cs");
        run.Errors().Should().BeEmpty();
        run.Reported().Select(d => d.Id).Should().Equal(["BSM1002"], "what the claim does not settle stays reported");
    }
}
