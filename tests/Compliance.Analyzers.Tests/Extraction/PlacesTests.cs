using Compliance.Analyzers.Extraction;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Compliance.Analyzers.Tests.Extraction;

/// <summary>Every character of a token's text is found where it is written.</summary>
[TestFixture]
public sealed class PlacesTests
{
    private const string Q = "\"\"\"";

    private static readonly string[] Tokens =
    [
        "\"plain words\"",
        "\"a\\tb\\n\\\"quoted\\\" \\\\ end\"",
        "\"\\u4f18\\u60e0\\u5238 and \\x41\\x4a and \\U0001F600!\"",
        "\"\\e[0m\"",
        "@\"a \"\"b\"\" c\"",
        "@\"two\r\nlines\"",
        "\"utf8 \\u00e9\"u8",
        "@\"utf8 \"\"v\"\"\"u8",
        Q + "one line" + Q,
        Q + "\"one \"\" line" + Q,
        Q + "\n    first\n      second\n\n    third\n    " + Q,
        Q + "\r\n\t\tfirst\r\n\r\n\t\tsecond\r\n\t\t" + Q,
        Q + "\n  utf8\n  " + Q + "u8",
        "\"\"",
    ];

    private static readonly string[] Interpolations =
    [
        "$\"a {{b}} \\u0041 {x} c\\t\"",
        "$@\"a \"\"b\"\" {{c}} {x}\r\n end\"",
        "@$\"{x} \"\"\"",
        "$" + Q + "a {x} \"b\" " + Q,
        "$$" + Q + "a {b} {{x}} c" + Q,
        "$" + Q + "\n    first {x}\n      second\n\n    third {x} end\n    " + Q,
        "$$" + Q + "\r\n\t\t{{x}} a {b}\r\n\r\n\t\tc\r\n\t\t" + Q,
    ];

    [TestCaseSource(nameof(Tokens))]
    public void A_literal_maps_every_offset_there_and_back(string literal) =>
        MapsEveryOffset(Expression(literal).DescendantTokens().Single(t => t.Kind().ToString().Contains("String", StringComparison.Ordinal)));

    [TestCaseSource(nameof(Interpolations))]
    public void An_interpolation_maps_every_offset_there_and_back(string interpolation)
    {
        foreach (SyntaxToken text in Expression(interpolation).DescendantTokens().Where(t => t.IsKind(SyntaxKind.InterpolatedStringTextToken)))
        {
            MapsEveryOffset(text);
        }
    }

    [TestCase("\"\\u4f18\\u60e0\\u5238\"", 1, 2, "\\u60e0\\u5238")]
    [TestCase("@\"a \"\"b\"\" c\"", 2, 3, "\"\"b\"\"")]
    [TestCase("\"\\U0001F600!\"", 0, 2, "\\U0001F600")]
    [TestCase("\"\\U0001F600!\"", 2, 1, "!")]
    [TestCase("\"\"\"\n  ab\n  cd\n  \"\"\"", 1, 1, "b")]
    [TestCase("\"\"\"\n  ab\n  cd\n  \"\"\"", 1, 2, "b\n")]
    [TestCase("\"\"\"\n  ab\n  cd\n  \"\"\"", 1, 3, "b\n  c")]
    [TestCase("\"\"\"\n  ab\n  cd\n  \"\"\"", 3, 2, "cd")]
    public void Words_are_spelled_by_their_source(string literal, int start, int length, string source)
    {
        SyntaxToken token = Expression(literal).DescendantTokens().Single(t => t.Kind().ToString().Contains("String", StringComparison.Ordinal));
        token.SyntaxTree!.ToString().Substring(TokenText.Locate(token, start, length).Start, TokenText.Locate(token, start, length).Length).Should().Be(source);
    }

    [TestCase("\"unfinished")]
    [TestCase("@\"unfinished")]
    [TestCase("\"\"\"\nunfinished")]
    [TestCase("\"bad \\q escape\"")]
    [TestCase("\"\"\"\n  less\n indented\n  \"\"\"")]
    public void A_broken_literal_is_placed_somewhere_in_its_token(string literal)
    {
        SyntaxToken token = Expression(literal).DescendantTokens().First(t => t.Kind().ToString().Contains("String", StringComparison.Ordinal));
        string value = TokenText.Value(token);
        for (int i = 0; i < value.Length; i++)
        {
            token.Span.Contains(TokenText.Locate(token, i, 1)).Should().BeTrue();
        }
    }

    [Test]
    public void Any_text_written_as_any_literal_is_found_in_it() => Prop.ForAll(
        ArbMap.Default.ArbFor<NonNull<string>>().Filter(s => !s.Get.Contains('\0', StringComparison.Ordinal) && s.Get.All(c => !char.IsSurrogate(c))),
        text =>
        {
            string value = text.Get;
            string[] spellings = [SymbolDisplay.FormatLiteral(value, quote: true), "@\"" + value.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"", Escaped(value)];
            foreach (string literal in spellings)
            {
                SyntaxToken token = Expression(literal).DescendantTokens().First(t => t.IsKind(SyntaxKind.StringLiteralToken));
                TokenText.Value(token).Should().Be(value);
                int[]? places = TokenText.Places(token);
                places.Should().NotBeNull().And.HaveCount(value.Length + 1).And.BeInAscendingOrder();
            }
        }).QuickCheckThrowOnFailure();

    private static string Escaped(string value) =>
        "\"" + string.Concat(value.Select(c => "\\u" + ((int)c).ToString("x4", System.Globalization.CultureInfo.InvariantCulture))) + "\"";

    // Back: the source of each place, decoded alone, is the character again.
    private static void MapsEveryOffset(SyntaxToken token)
    {
        string value = TokenText.Value(token);
        string source = token.SyntaxTree!.ToString();
        int[]? places = TokenText.Places(token);
        places.Should().NotBeNull().And.HaveCount(value.Length + 1).And.BeInAscendingOrder();
        for (int i = 0; i < value.Length; i++)
        {
            token.Span.Contains(places![i]).Should().BeTrue();
            char written = source[places[i]];
            if (written != '\\')
            {
                written.Should().Be(value[i], $"of offset {i} in {token}");
            }
            else
            {
                TokenText.Locate(token, i, 1).Length.Should().BeGreaterThan(1, "an escape is longer than what it stands for");
            }
        }
    }

    private static ExpressionSyntax Expression(string expression)
    {
        SyntaxTree tree = CSharpSyntaxTree.ParseText("class C { object x = " + expression + "; }", new CSharpParseOptions(LanguageVersion.Preview));
        return tree.GetRoot().DescendantNodes().OfType<EqualsValueClauseSyntax>().First().Value;
    }
}
