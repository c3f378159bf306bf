using Compliance.Analyzers.Extraction;
using Compliance.Analyzers.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Compliance.Analyzers.Tests.Extraction;

/// <summary>A search in the characters of a file finds what a walk over all of its nodes finds, and each once.</summary>
[TestFixture]
public sealed class SourceTextsTests
{
    private static IEnumerable<string> Samples => Directory.EnumerateFiles(RepositoryFolder.PathOf("samples"), "*.cs", SearchOption.AllDirectories)
        .Where(p => !p.Contains(Path.DirectorySeparatorChar + "obj" + Path.DirectorySeparatorChar, StringComparison.Ordinal)).Select(File.ReadAllText);

    private static IEnumerable<string> ShapesOfTexts => Shapes.ShapesTests.Files.Select(f => Shapes.Marked.Unmarked(Shapes.Marked.Frame((string)f.Arguments[0]!)));

    [TestCase("string M() => \"Dear buyer, thank you.\";", 1)]
    [TestCase("char Quote = '\"'; string M() => \"Dear buyer, thank you.\";", 1, TestName = "A_quotation_mark_as_a_character")]
    [TestCase("/* 5\" */ // 6\"\n/// <a b=\"c\"/>\nstring M() => \"Dear buyer, thank you.\"; // 7\"", 1, TestName = "Quotation_marks_in_comments")]
    [TestCase("#if NEVER\nstring N() => \"\n#endif\nstring M() => \"Dear buyer, thank you.\";", 1, TestName = "A_quotation_mark_in_code_that_is_left_out")]
    [TestCase("string M(string n) => F(() => { return \"Dear buyer, thank you.\"; }) + \" Yours sincerely\";", 3, TestName = "A_text_in_a_lambda_in_a_sum")]
    [TestCase("string M(string n) => $\"Dear {F(\"buyer of our lamps\" + n)}, thank you\" + n;", 4, TestName = "A_sum_in_a_hole_of_a_sum")]
    [TestCase("const string Hello = \"Dear\"; string M() => Hello + Offer;", 1, TestName = "A_sum_of_names")]
    [TestCase("string M(string n) => string.Format(Offer, n);", 1, TestName = "A_format_behind_a_name")]
    [TestCase("string M(string n) => string.Format(Offer, n, Map[\"key\"]);", 1, TestName = "A_format_behind_a_name_with_a_key_in_its_arguments")]
    [TestCase("string M(string n) => string.Format(\"Dear {0}, thank you.\", n);", 2, TestName = "A_format_that_is_written")]
    [TestCase("int M(int a, int b) { a += b; a++; return a + b + 1; }", 0, TestName = "Sums_of_numbers")]
    public void So_many_are_found(string members, int count) => Found("class Thing { " + members + " }").Should().HaveCount(count);

    [Test]
    public void In_the_samples() => Samples.Concat(ShapesOfTexts).Should().AllSatisfy(s => Found(s).Should().Equal(Walked(s)));

    [Test]
    public void Between_keystrokes()
    {
        var random = new Random(20261126);
        Samples.Concat(ShapesOfTexts).SelectMany(s => Enumerable.Range(0, 20).Select(_ => Mutation.Of(s, random))).Should().AllSatisfy(s => Found(s).Should().Equal(Walked(s)));
    }

    private static List<string> Found(string source)
    {
        var found = new List<ExpressionSyntax>();
        SourceTexts.Find(CSharpSyntaxTree.ParseText(source), found.Add, CancellationToken.None);
        return Shown(found);
    }

    private static List<string> Walked(string source) => Shown(CSharpSyntaxTree.ParseText(source).GetRoot().DescendantNodes().OfType<ExpressionSyntax>().Where(MayHoldMessage));

    private static List<string> Shown(IEnumerable<ExpressionSyntax> texts) => [.. texts.Select(t => $"{t.SpanStart} {t.Kind()} {t}").Order(StringComparer.Ordinal)];

    private static bool MayHoldMessage(ExpressionSyntax expression) => expression switch
    {
        LiteralExpressionSyntax literal => Composition.IsStringLiteral(literal) && (MessageLength.IsEnough(literal.Token.ValueText) || TextVariables.MayBeAdded(literal)),
        // Behind @$ alone, the quotation mark is still to be typed: there is no text yet.
        InterpolatedStringExpressionSyntax interpolated => interpolated.StringStartToken.Text.Contains('"', StringComparison.Ordinal),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } sum => !sum.Parent.IsKind(SyntaxKind.AddExpression) && (Composition.HasText(sum) || NamesOnly.MayBeText(sum)),
        InvocationExpressionSyntax call => StringCall.Form(call) is { } composed && WrittenText.MaySay(call) && (composed.HasText(1) || NamesOnly.MayBeText(composed)),
        _ => false,
    };
}
