using System.Globalization;
using System.Text;
using Compliance.Analyzers.Extraction;
using Compliance.Analyzers.Tests.Extraction;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.CodeAnalysis;

namespace Compliance.Analyzers.Tests.Shapes;

/// <summary>
/// A text is cut into pieces at random, and each piece is written as some literal, in a sum, a chain of Append or of +=, with holes between. Whatever the
/// spelling, the message is the text again, and every offset of it is found where it is written.
/// </summary>
[TestFixture]
public sealed class WrittenAnyhowTests
{
    private const string Alphabet = "abc XYZ 19 ,.!\"\\{}'\t\n\r优惠券é\u200B\u00A0😀🎁 the use of it";

    [Test]
    public void Any_text_in_any_shape_maps_every_offset_there_and_back() =>
        Prop.ForAll(ArbMap.Default.ArbFor<int>(), Check).Check(Config.QuickThrowOnFailure.WithMaxTest(400));

    private static void Check(int seed)
    {
        var random = new Random(seed);
        var expected = new StringBuilder();
        var pieces = new List<string>();
        int count = random.Next(1, 6);
        for (int i = 0; i < count; i++)
        {
            pieces.Add(Piece(random, expected));
        }

        string source = Shape(random, pieces);
        Snippet snippet = Snippet.Parse(source);
        MessageText? message = snippet.Messages.FirstOrDefault(m => m.Text == expected.ToString());
        if (expected.Length == 0)
        {
            return;
        }

        message.Should().NotBeNull($"{expected} is written in {source}, and what is read is {string.Join(" | ", snippet.Messages.Select(m => m.Text))}");
        foreach (MessagePart part in message!.Parts.Where(p => !p.IsHole))
        {
            for (int i = part.Start; i < part.End; i++)
            {
                Location place = message.Locate(i, 1).Primary;
                string written = source.Substring(place.SourceSpan.Start, place.SourceSpan.Length);
                Decode(written).Should().Contain(message.Text[i].ToString(), $"of offset {i} in {source}");
            }
        }

        (Location whole, _) = message.Locate(0, message.Text.Length);
        foreach (MessagePart part in message.Parts)
        {
            whole.SourceSpan.Contains(message.Locate(part.Start, part.Length).Primary.SourceSpan).Should().BeTrue("the whole covers its parts");
        }
    }

    private static string Shape(Random random, List<string> pieces) => random.Next(4) switch
    {
        0 => $"class C {{ object M(string name) => {string.Join(random.Next(2) == 0 ? " + " : "\n    + ", pieces)}; }}",
        1 => $"class C {{ string M(string name) {{ var s = {pieces[0]}; {string.Concat(pieces.Skip(1).Select(p => $"s += {p};\n"))} return s; }} }}",
        2 => $"class C {{ string M(string name) {{ var sb = new System.Text.StringBuilder(); {string.Concat(pieces.Select(p => $"sb.Append({p});\n"))} return sb.ToString(); }} }}",
        _ => $"class C {{ string M(string name) => string.Concat({string.Join(", ", pieces)}, \"\"); }}",
    };

    private static string Piece(Random random, StringBuilder expected)
    {
        string text = Text(random);
        switch (random.Next(6))
        {
            case 0:
                expected.Append(text);
                return Regular(text, random, "\"", "\"", braces: false);
            case 1:
                expected.Append(text);
                return "@\"" + text.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";
            case 2:
                return Raw(text, random, expected, hole: false);
            case 3:
                expected.Append(text).Append("{name}").Append(text);
                return Regular(text, random, "$\"", string.Empty, braces: true) + "{name}" + Regular(text, random, string.Empty, "\"", braces: true);
            case 4:
                expected.Append(text).Append("{name}");
                return "$@\"" + text.Replace("\"", "\"\"", StringComparison.Ordinal).Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal) + "{name}\"";
            default:
                return Raw(text, random, expected, hole: true);
        }
    }

    // On one line or on several; with quotes enough for the quotes in it, and dollars enough for the braces.
    private static string Raw(string text, Random random, StringBuilder expected, bool hole)
    {
        string quotes = new('"', 6);
        string dollars = hole ? "$$$$$$$" : string.Empty;
        string open = hole ? "{{{{{{{name}}}}}}}" : string.Empty;
        string filled = hole ? "{name}" : string.Empty;
        text = text.Replace("\r", string.Empty, StringComparison.Ordinal).Trim('"', '{', '}', '\n', ' ', '\t');
        if (text.Length == 0 || text.Contains('\n', StringComparison.Ordinal) || random.Next(2) == 0)
        {
            string indentation = random.Next(2) == 0 ? "    " : "\t";
            string[] lines = ("a " + text + " z").Split('\n');
            expected.Append("a ").Append(text).Append(" z").Append(filled).Append('.');
            return dollars + quotes + "\n" + string.Join("\n", lines.Select(l => indentation + l)) + open + ".\n" + indentation + quotes;
        }

        expected.Append("a ").Append(text).Append(filled).Append(" z");
        return dollars + quotes + "a " + text + open + " z" + quotes;
    }

    private static string Regular(string text, Random random, string open, string close, bool braces)
    {
        var spelled = new StringBuilder(open);
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            bool pair = char.IsHighSurrogate(c);
            if (pair && random.Next(2) == 0)
            {
                spelled.Append("\\U").Append(char.ConvertToUtf32(c, text[++i]).ToString("X8", CultureInfo.InvariantCulture));
            }
            else if (pair)
            {
                spelled.Append(c).Append(text[++i]);
            }
            else if (c is '"' or '\\' or '\n' or '\r' || random.Next(5) == 0 && c is not ('{' or '}'))
            {
                spelled.Append(random.Next(2) == 0 || c is not ('"' or '\\') ? "\\u" + ((int)c).ToString("x4", CultureInfo.InvariantCulture) : "\\" + c);
            }
            else
            {
                spelled.Append(c, braces && c is '{' or '}' ? (braces ? 2 : 1) : 1);
            }
        }

        return spelled.Append(close).ToString();
    }

    // No placeholder of a template, which would be read by its words: braces stand alone.
    private static string Text(Random random)
    {
        string[] characters = [.. StringInfo.GetTextElementEnumerator(Alphabet) is var e ? Elements(e) : []];
        return string.Concat(Enumerable.Range(0, random.Next(1, 14)).Select(_ => characters[random.Next(characters.Length)]))
            .Replace("{", "{ ", StringComparison.Ordinal);
    }

    private static IEnumerable<string> Elements(TextElementEnumerator elements)
    {
        while (elements.MoveNext())
        {
            yield return elements.GetTextElement();
        }
    }

    private static string Decode(string written) => written switch
    {
        ['\\', 'u', ..] => ((char)Convert.ToInt32(written[2..6], 16)).ToString(),
        ['\\', 'U', ..] => char.ConvertFromUtf32(Convert.ToInt32(written[2..10], 16)),
        ['\\', 't', ..] => "\t",
        ['\\', _, ..] => written[1].ToString(),
        _ => written,
    };
}
