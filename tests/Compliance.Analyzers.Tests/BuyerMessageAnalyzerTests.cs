namespace Compliance.Analyzers.Tests;

/// <summary>The analyzer from source to squiggle: what is reported, where, and what is not.</summary>
[TestFixture]
public sealed class BuyerMessageAnalyzerTests
{
    [TestFixture]
    public sealed class Reports
    {
        [Test]
        public Task A_constant() => Messages.VerifyTemplate("""public const string A = "Please {|BSM1002:use coupon code SAVE20|} at checkout.";""");

        [Test]
        public Task A_static_readonly_field() => Messages.VerifyTemplate("""static readonly string A = "Please {|BSM1002:use coupon code SAVE20|} at checkout.";""");

        [Test]
        public Task Chinese() => Messages.VerifyTemplate("""const string A = "您好，这是{|BSM1002:给您的优惠码|}：SAVE20。";""");

        [Test]
        public Task A_verbatim_string() => Messages.VerifyTemplate("const string A = @\"Please {|BSM1002:use\ncoupon code \"\"SAVE20|}\"\" at checkout.\";");

        [Test]
        public Task A_raw_string() => Messages.VerifyTemplate("const string A = \"\"\"\n    Hello,\n      please {|BSM1002:use coupon code SAVE20|} at checkout.\n    \"\"\";");

        [Test]
        public Task A_utf8_string() => Messages.VerifyTemplate("""static ReadOnlySpan<byte> A => "Please {|BSM1002:use coupon code SAVE20|} at checkout."u8;""");

        [Test]
        public Task Escapes() => Messages.VerifyTemplate("""const string A = "您好，这是{|BSM1002:给您的\u4f18\u60e0\u7801|}：SAVE20。";""");

        [Test]
        public Task An_interpolated_string() => Messages.VerifyTemplate("""string A(string couponCode) => $"Please {|BSM1002:use {couponCode}|} at checkout.";""");

        [Test]
        public Task A_concatenation_that_cuts_the_phrase() =>
            Messages.VerifyTemplate("const string A = \"Please {|BSM1002:use coup\" +\n    \"on code SAVE20|} at checkout.\";");

        [Test]
        public Task A_constant_once_where_it_is_written() => Messages.VerifyTemplate("""
            const string A = "Please {|BSM1002:use coupon code SAVE20|} at checkout.";
            string B(string name) => "Dear " + name + ", " + A;
            string C(string name) => $"Dear {name}, {A}";
            """);

        [Test]
        public Task A_constant_that_says_nothing_alone_where_it_is_used() => Messages.Verify("""
            static class Parts { public const string Use = "use coupon"; }
            class BuyerMessages { string A(string name) => $"Dear {name}, please {|BSM1002:{Parts.Use} code SAVE20|} at checkout."; }
            """);

        [Test]
        public Task A_format() => Messages.VerifyTemplate("""string A(string code) => string.Format("Please {|BSM1002:use coupon|} code {0} at checkout.", "SAVE" + code);""");

        [Test]
        public Task Both_arms_of_a_choice() => Messages.VerifyTemplate("""
            string A(bool vip) => vip ? "Please {|BSM1002:use coupon code SAVE20|} at checkout." : "Please {|BSM1002:use voucher code SAVE10|} at checkout.";
            """);

        [Test]
        public Task An_arm_with_what_is_around_it() => Messages.VerifyTemplate("""
            string A(bool vip) => "Hello, please {|BSM1002:use " + (vip ? "coupon code VIP20|}" : "the door on the left") + " at checkout.";
            """);

        [Test]
        public Task Arms_of_a_switch() => Messages.VerifyTemplate("""
            string A(int n) => n switch { 1 => "Please {|BSM1002:use coupon code SAVE20|} at checkout.", _ => "Hello." };
            """);

        [Test]
        public Task The_default_of_a_lambda_parameter() => Messages.VerifyTemplate("""object A() => (string body = "Please {|BSM1002:use coupon code SAVE20|} at checkout.") => body;""");

        [Test]
        public Task The_default_of_a_local_function() =>
            Messages.VerifyTemplate("""void A() { void B(string body = "Please {|BSM1002:use coupon code SAVE20|} at checkout.") { } B(); }""");

        [Test]
        public Task Elements_and_entries() => Messages.VerifyTemplate("""
            string[] A = { "Please {|BSM1002:use coupon code SAVE20|} at checkout." };
            System.Collections.Generic.List<string> B = ["Please {|BSM1002:use coupon code SAVE20|} at checkout."];
            System.Collections.Generic.Dictionary<string, string> C = new() { ["a"] = "Please {|BSM1002:use coupon code SAVE20|} at checkout." };
            """);
    }

    [TestFixture]
    public sealed class StaysSilent
    {
        [Test]
        public Task On_a_lawful_message() => Messages.VerifyTemplate("""const string A = "Hello, the coupon you clipped was already applied to this order.";""");

        [Test]
        public Task On_a_refusal() => Messages.VerifyTemplate("""const string A = "Hello, we cannot offer a coupon; the price on the product page is the current one.";""");

        [Test]
        public Task On_shop_code() => Messages.Verify("""
            class CouponService
            {
                string Redeem(string code) => "This coupon is invalid or has expired.";
                object Seed() => new Coupon("WELCOME10", "10% discount on your first purchase", 10);
                string Used() => "You have already used this promo code.";
                string Bought() => "You can only review products that you bought.";
            }
            class Coupon { public Coupon(string code, string description, int percent) { } }
            """);

        [Test]
        public Task On_generated_code() => Messages.Verify("""
            // <auto-generated/>
            class BuyerMessages { const string A = "Please use coupon code SAVE20 at checkout."; }
            """);

        [Test]
        public Task On_a_type_that_a_tool_generated() => Messages.Verify("""
            using System.CodeDom.Compiler;

            [GeneratedCode("ResGen", "1.0")]
            class BuyerMessages { const string A = "Please use coupon code SAVE20 at checkout."; }

            class OwnBuyerMessages { const string A = "Please {|BSM1002:use coupon code SAVE20|} at checkout."; }
            """);

        [Test]
        public Task On_comments() => Messages.VerifyTemplate("""
            // Please use coupon code SAVE20 at checkout.
            const string A = "Hello, your lamp comes a day late, sorry.";
            """);
    }

    [TestFixture]
    public sealed class Configuration
    {
        private const string Offer = "Please {|BSM1002:use coupon code SAVE20|} at checkout.";
        private const string SilentOffer = "Please use coupon code SAVE20 at checkout.";

        [Test]
        public Task Scan_annotated_reports_what_is_annotated_and_nothing_else() => Messages.VerifyTemplate(
            $$"""
            const string A = "{{SilentOffer}}";
            [BuyerMessage] const string B = "{{Offer}}";
            class BuyerMessageAttribute : Attribute { }
            """,
            "compliance.scan = annotated");

        [Test]
        public Task Scan_all_reports_every_text_that_nothing_rules_out() => Messages.VerifyMember(
            $$"""
            string A() => "{{Offer}}";
            void B() { System.Console.WriteLine("{{SilentOffer}}"); }
            """,
            "compliance.scan = all");

        [Test]
        public Task Message_names_are_words_in_names() => Messages.VerifyMember(
            $$"""
            string Huashu = "{{Offer}}";
            string Other = "{{SilentOffer}}";
            """,
            "compliance.message_names = huashu, wenan");

        [Test]
        public Task The_initiator_is_what_the_file_says() => Messages.VerifyTemplate(
            """
            const string A = "Hello, we shipped your order today.";
            """,
            "compliance.initiator = buyer");

        [Test]
        public Task The_profile_is_what_the_file_says() => Messages.VerifyTemplate(
            """
            const string A = "Hello, the lamp broke on its way and {|BSM1003:we will compensate you|}.";
            """,
            "compliance.profile = strict");

        [Test]
        public Task Severity_none_silences_a_rule() => Messages.VerifyTemplate($"const string A = \"{SilentOffer}\";", "dotnet_diagnostic.BSM1002.severity = none");

        [Test]
        public Task A_pragma_silences_a_line() => Messages.VerifyTemplate($"""
            #pragma warning disable BSM1002 // reviewed by legal
            const string A = "{SilentOffer}";
            #pragma warning restore BSM1002
            """);
    }
}
