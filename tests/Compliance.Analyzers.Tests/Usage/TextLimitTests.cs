using System.Globalization;
using Compliance.Analyzers.Usage;

namespace Compliance.Analyzers.Tests.Usage;

[TestFixture]
public sealed class TextLimitTests
{
    private static readonly string X400 = new('x', 400);

    private static void Statements(string statements) => UsageTest.VerifyStatements<TextLimitAnalyzer>(statements);

    [TestFixture]
    public sealed class Reports
    {
        [Test]
        public void A_text_of_one_character_more_than_its_type_takes() =>
            Statements($$"""var r = new CreateDigitalAccessKeyRequest { Text = {|BSM5005:"{{X400}}!"|} };""");

        [TestCase("CreateDigitalAccessKeyRequest", 400)]
        [TestCase("CreateConfirmCustomizationDetailsRequest", 800)]
        [TestCase("CreateUnexpectedProblemRequest", 2000)]
        [TestCase("CreateConfirmOrderDetailsRequest", 2000)]
        [TestCase("CreateConfirmDeliveryDetailsRequest", 2000)]
        [TestCase("CreateConfirmServiceDetailsRequest", 2000)]
        public void Each_type_by_its_own_limit_also_where_the_type_is_not_bound(string type, int most)
        {
            Statements($$"""var r = new {{type}} { Text = {|BSM5005:"{{new string('x', most + 1)}}"|} };""");
            Statements($$"""var r = new {{type}} { Text = "{{new string('x', most)}}" };""");
        }

        [TestCase("\"\"")]
        [TestCase("\"  \\n\"")]
        [TestCase("string.Empty")]
        [TestCase("$\"\"")]
        public void An_empty_text(string text) => Statements($$"""var r = new CreateUnexpectedProblemRequest { Text = {|BSM5005:{{text}}|} };""");

        [Test]
        public void A_text_set_to_the_property_later() => Statements("""CreateUnexpectedProblemRequest r = new(); r.Text = {|BSM5005:""|};""");

        [Test]
        public void A_text_handed_to_the_constructor()
        {
            Statements("""var r = new CreateUnexpectedProblemRequest({|BSM5005:""|});""");
            Statements("""CreateUnexpectedProblemRequest r = new(text: {|BSM5005:""|});""");
            Statements("""static Unbound.CreateDigitalAccessKeyRequest Empty() => new(text: {|BSM5005:""|});""");
        }

        [Test]
        public void Each_arm_of_a_choice() => Statements($$"""
            bool late = true;
            var r = new CreateDigitalAccessKeyRequest { Text = late ? {|BSM5005:""|} : "Your key is 1." };
            var n = new CreateDigitalAccessKeyRequest { Text = (order.Item ?? {|BSM5005:""|}) };
            var s = new CreateDigitalAccessKeyRequest { Text = order.Item switch { "a" => {|BSM5005:"{{X400}}!"|}, _ => "Your key is 2." } };
            """);

        [Test]
        public void A_chain_and_an_interpolation_whose_fixed_part_alone_is_too_long() => Statements($$"""
            var r = new CreateDigitalAccessKeyRequest { Text = {|BSM5005:"{{X400}}" + order.Item + "!"|} };
            var s = new CreateDigitalAccessKeyRequest { Text = {|BSM5005:$"{{X400}}{order.Item}!"|} };
            """);

        [Test]
        public void A_constant_and_a_variable_that_is_never_set_again() => UsageTest.VerifyMember<TextLimitAnalyzer>($$"""
            const string Long = "{{X400}}!";
            static readonly string None = "";
            object A() => new CreateDigitalAccessKeyRequest { Text = {|BSM5005:Long|} };
            object B() => new CreateDigitalAccessKeyRequest { Text = {|BSM5005:None|} };
            object C() { var text = ""; return new CreateDigitalAccessKeyRequest { Text = {|BSM5005:text|} }; }
            """);

        [Test]
        public void A_variable_of_a_program_without_a_class() => UsageTest.Verify<TextLimitAnalyzer>("""
            var text = "";
            var r = new CreateDigitalAccessKeyRequest { Text = {|BSM5005:text|} };
            """);

        [Test]
        public void Too_many_characters_that_are_written_as_two() =>
            Statements($$"""var r = new CreateUnexpectedProblemRequest { Text = {|BSM5005:"{{string.Concat(Enumerable.Repeat("\U0001F600", 2001))}}"|} };""");

        [Test]
        public void A_template_that_an_annotation_gives_a_kind() => UsageTest.Verify<TextLimitAnalyzer>($$"""
            enum MessageKind { Unknown, DigitalAccessKey }
            class BuyerMessageAttribute : Attribute { public MessageKind Kind { get; set; } }
            class Texts
            {
                [BuyerMessage(Kind = MessageKind.DigitalAccessKey)] const string A = {|BSM5005:"{{X400}}!"|};
                [BuyerMessage(Kind = MessageKind.DigitalAccessKey)] string B => {|BSM5005:""|};
                [BuyerMessage(Kind = MessageKind.DigitalAccessKey)] const string C = "Your key is 1.";
                [BuyerMessage] const string D = "";
            }
            """);
    }

    [TestFixture]
    public sealed class StaysSilent
    {
        [Test]
        public void On_texts_that_fit() => Statements($$"""
            var r = new CreateDigitalAccessKeyRequest { Text = "{{X400}}" };
            var s = new CreateDigitalAccessKeyRequest("Your key is 1.");
            r.Text = $"Your key is {order.Id}.";
            """);

        [Test]
        public void On_what_is_not_known() => Statements("""
            var text = "";
            text = template.Render(order);
            var r = new CreateDigitalAccessKeyRequest { Text = text };
            r.Text = template.Render(order);
            r.Text = null;
            """);

        [Test]
        public void On_a_variable_of_a_program_without_a_class_that_is_set_again() => UsageTest.Verify<TextLimitAnalyzer>("""
            var text = "";
            text = Console.ReadLine();
            var r = new CreateDigitalAccessKeyRequest { Text = text };
            """);

        [Test]
        public void On_a_field_that_a_constructor_sets() => UsageTest.Verify<TextLimitAnalyzer>("""
            partial class Mailer
            {
                private readonly string _text = "", _other = "", _third = "", _fourth = "";
                public Mailer(string text) { _text = text; }
                public Mailer(string text, string other) : this(text) => (this._other, _) = (other, text);
                public Mailer((int Key, (string Text, int Rest)) row) => (_, (_fourth, _)) = row;
                object A() => new CreateDigitalAccessKeyRequest { Text = _text };
                object B() => new CreateDigitalAccessKeyRequest { Text = this._other };
                object C() => new CreateDigitalAccessKeyRequest { Text = _third };
                object D() => new CreateDigitalAccessKeyRequest { Text = _fourth };
            }
            partial class Mailer { public Mailer(int key) { Fill(out _third); } static void Fill(out string text) => text = "1"; }
            """);

        [Test]
        public void On_characters_that_are_written_as_two() => Statements($$"""
            var r = new CreateUnexpectedProblemRequest { Text = "{{string.Concat(Enumerable.Repeat("\U0001F600", 1500))}}" };
            var s = new CreateUnexpectedProblemRequest { Text = $"{{string.Concat(Enumerable.Repeat("\U0001F600", 1500))}}{order.Id}" };
            """);

        [Test]
        public void On_other_types() => UsageTest.Verify<TextLimitAnalyzer>("""
            class Label { public string Text { get; set; } }
            class Form { void M(Label label, MailMessage mail) { label.Text = ""; mail.Subject = ""; var l = new Label { Text = "" }; } }
            """);

        [Test]
        public void In_test_code_and_where_nothing_is_scanned()
        {
            const string Code = """class T { object A() => new CreateDigitalAccessKeyRequest { Text = "" }; }""";
            UsageTest.Verify<TextLimitAnalyzer>(Code, new RunOptions().With("build_property.IsTestProject", "true"));
            UsageTest.Verify<TextLimitAnalyzer>(Code, new RunOptions().With("compliance.scan", "none"));
            UsageTest.Verify<TextLimitAnalyzer>(
                Code.Replace("\"\"", "{|BSM5005:\"\"|}", StringComparison.Ordinal), new RunOptions().With("build_property.IsTestProject", "true").With("compliance.include_test_code", "true"));
        }
    }

    [Test]
    public void The_message_says_how_long_it_is_and_may_be()
    {
        RunOptions options = new() { Analyzers = [new TextLimitAnalyzer()] };
        string source = $$"""class T { object A() => new CreateDigitalAccessKeyRequest { Text = "Your key {{X400}}" }; }""";
        Microsoft.CodeAnalysis.Diagnostic found = SourceRun.Of(source, options).Single();
        found.GetMessage(CultureInfo.GetCultureInfo("en")).Should().Contain("has 409 characters, but a digitalAccessKey message takes at most 400; shorten it").And.NotEndWith(".");
        found.GetMessage(CultureInfo.GetCultureInfo("zh-Hans")).Should().Contain("有 409 个字符，而 digitalAccessKey 消息最多 400 个；请缩短").And.NotEndWith("。");
    }
}
