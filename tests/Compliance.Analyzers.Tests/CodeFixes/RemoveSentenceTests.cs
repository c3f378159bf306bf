using Compliance.Analyzers.CodeFixes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;

namespace Compliance.Analyzers.Tests.CodeFixes;

/// <summary>After the fix the code compiles and is reported no more: the test kit checks both.</summary>
[TestFixture]
public sealed class RemoveSentenceTests
{
    [Test]
    public Task From_a_regular_string() => Verify(
        """const string A = "Hello, your lamp is on its way. Please {|BSM1002:use coupon code SAVE20|} at checkout. Reply to this message if it is late.";""",
        """const string A = "Hello, your lamp is on its way. Reply to this message if it is late.";""");

    [Test]
    public Task From_the_end() => Verify(
        """const string A = "Hello, your lamp is on its way. Please {|BSM1002:use coupon code SAVE20|} at checkout.";""",
        """const string A = "Hello, your lamp is on its way.";""");

    [Test]
    public Task From_a_verbatim_string() => Verify(
        """const string A = @"Hello, the ""lamp"" is on its way. Please {|BSM1002:use coupon code ""SAVE20|}"" at checkout.";""",
        """const string A = @"Hello, the ""lamp"" is on its way.";""");

    [Test]
    public Task From_a_raw_string_with_its_line() => Verify(
        "const string A = \"\"\"\n    Hello,\n    your lamp is on its way.\n    Please {|BSM1002:use coupon code SAVE20|} at checkout.\n    Reply if it is late.\n    \"\"\";",
        "const string A = \"\"\"\n    Hello,\n    your lamp is on its way.\n    Reply if it is late.\n    \"\"\";");

    [Test]
    public Task From_the_last_line_of_a_raw_string() => Verify(
        "const string A = \"\"\"\n    Hello,\n    your lamp is on its way.\n    Please {|BSM1002:use coupon code SAVE20|} at checkout.\n    \"\"\";",
        "const string A = \"\"\"\n    Hello,\n    your lamp is on its way.\n    \"\"\";");

    [Test]
    public Task From_an_interpolated_string_with_its_holes() => Verify(
        """string A(string name, string couponCode) => $"Hello {name}, your lamp is on its way. Please {|BSM1002:use {couponCode}|} at checkout. Reply if it is late.";""",
        """string A(string name, string couponCode) => $"Hello {name}, your lamp is on its way. Reply if it is late.";""");

    [Test]
    public Task From_a_chain_with_the_pieces_that_become_empty() => Verify(
        """
        string A(string name) =>
            "Hello " + name + ", your lamp is on its way. " +
            "Please {|BSM1002:use coupon " +
            "code SAVE20|} at checkout. " +
            "Reply if it is late.";
        """,
        """
        string A(string name) =>
            "Hello " + name + ", your lamp is on its way. " +
            "Reply if it is late.";
        """);

    [Test]
    public Task From_a_chain_with_a_variable_in_the_sentence() => Verify(
        """string A(string couponCode) => "Hello, your lamp is on its way. Please {|BSM1002:use " + couponCode|} + " at checkout. Reply if it is late.";""",
        """string A(string couponCode) => "Hello, your lamp is on its way. " + "Reply if it is late.";""");

    [TestCase(
        "const string A =\n    \"Hello, your lamp is on its way. \" // way\n    + \"Please {|BSM1002:use coupon code SAVE20|} at checkout. \" // offer\n    + \"Reply if it is late.\"; // late",
        "const string A =\n    \"Hello, your lamp is on its way. \" // way\n    + \"Reply if it is late.\"; // late")]
    [TestCase(
        "const string A =\n    \"Hello, your lamp is on its way. \" + // way\n    \"Please {|BSM1002:use coupon code SAVE20|} at checkout. \" + // offer\n    \"Reply if it is late.\"; // late",
        "const string A =\n    \"Hello, your lamp is on its way. \" + // way\n    \"Reply if it is late.\"; // late")]
    [TestCase(
        "const string A =\n    // Way\n    \"Hello, your lamp is on its way. \"\n    // Offer\n    + \"Please {|BSM1002:use coupon code SAVE20|} at checkout. \"\n    // Late\n    + \"Reply if it is late.\";",
        "const string A =\n    // Way\n    \"Hello, your lamp is on its way. \"\n    // Late\n    + \"Reply if it is late.\";")]
    [TestCase(
        "static readonly string A = string.Concat(\n    \"Hello, your lamp is on its way. \", // way\n    \"Please {|BSM1002:use coupon code SAVE20|} at checkout. \", // offer\n    \"Reply if it is late.\"); // late",
        "static readonly string A = string.Concat(\n    \"Hello, your lamp is on its way. \", // way\n    \"Reply if it is late.\"); // late")]
    [TestCase(
        "static readonly string A = new System.Text.StringBuilder()\n    .AppendLine(\"Hello, your lamp is on its way.\") // way\n    .AppendLine(\"Please {|BSM1002:use coupon code SAVE20|} at checkout.\") // offer\n    .AppendLine(\"Reply if it is late.\") // late\n    .ToString();",
        "static readonly string A = new System.Text.StringBuilder()\n    .AppendLine(\"Hello, your lamp is on its way.\") // way\n    .AppendLine(\"Reply if it is late.\") // late\n    .ToString();")]
    [TestCase(
        "static readonly string[] A =\n[\n    \"Hello, your lamp is on its way.\", // way\n    \"Please {|BSM1002:use coupon code SAVE20|} at checkout.\", // offer\n    \"Reply if your lamp is late.\", // late\n];",
        "static readonly string[] A =\n[\n    \"Hello, your lamp is on its way.\", // way\n    \"Reply if your lamp is late.\", // late\n];")]
    public Task From_lines_with_the_comment_behind_it_and_no_other(string before, string after) => Verify(before, after);

    [Test]
    public Task From_chinese() => Verify(
        """const string A = "您好，您的台灯已发货。这是{|BSM1002:给您的优惠码|}：SAVE20。如有延误请回复本消息。";""",
        """const string A = "您好，您的台灯已发货。如有延误请回复本消息。";""");

    [Test]
    public Task Not_where_nothing_would_remain() => VerifyNone("""const string A = "Please {|BSM1002:use coupon code SAVE20|} at checkout.";""");

    [Test]
    public Task Not_where_a_part_is_written_elsewhere() => VerifyNone("""
        const string Use = "use coupon";
        string A() => "Hello, your lamp is on its way. Please " + {|BSM1002:Use + " code SAVE20|} at checkout.";
        """);

    [TestCase("const string A = \"Hello, your lamp is on its way. \"\n#if !DEBUG\n    + \"Please {|BSM1002:use coupon code SAVE20|} at checkout. \"\n#endif\n    + \"Reply if it is late.\";")]
    [TestCase("static readonly string[] A =\n[\n    \"Hello, your lamp is on its way.\",\n#if !DEBUG\n    \"Please {|BSM1002:use coupon code SAVE20|} at checkout.\"\n#endif\n];")]
    public Task Not_where_a_directive_would_lose_its_end(string member) => VerifyNone(member);

    private static Task VerifyNone(string member) => Verify(member, member);

    private static Task Verify(string before, string after)
    {
        var test = new FixTest { TestCode = Wrap(before), FixedCode = Wrap(after) };
        return test.RunAsync();
    }

    private static string Wrap(string member) => ("class BuyerMessages\n{\n" + member + "\n}").ReplaceLineEndings("\n");

    private sealed class FixTest : CSharpCodeFixTest<BuyerMessageAnalyzer, RemoveSentenceCodeFix, DefaultVerifier>
    {
        public FixTest()
        {
            ReferenceAssemblies = TestReferences.None;
            TestState.AdditionalReferences.AddRange(TestReferences.Framework);
            TestBehaviors |= TestBehaviors.SkipGeneratedCodeCheck;
            // One at a time: there is no fix of all.
            CodeFixTestBehaviors |= CodeFixTestBehaviors.SkipFixAllCheck;
        }

        protected override ParseOptions CreateParseOptions() => new CSharpParseOptions(LanguageVersion.Preview, DocumentationMode.Diagnose);
    }
}
