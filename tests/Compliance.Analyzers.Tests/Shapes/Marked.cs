using Microsoft.CodeAnalysis;

namespace Compliance.Analyzers.Tests.Shapes;

/// <summary>
/// Source with marks: <c>[|words|]</c> is where BSM1002 must be reported, <c>[BSM3001|words|]</c> where another rule must be. Stretches of one finding that
/// stand elsewhere are marked <c>(|words|)</c>. What is not marked must not be reported.
/// </summary>
internal static class Marked
{
    /// <summary>Compares what is reported with the marks.</summary>
    public static void Verify(string marked, RunOptions? options = null)
    {
        (string source, List<string> expected, List<string> elsewhere) = Read(marked);
        IReadOnlyList<Diagnostic> reported = SourceRun.Of(source, options);
        Lines(reported.Select(d => Shown(d.Id, source, d.Location))).Should().Be(Lines(expected));
        if (elsewhere.Count > 0)
        {
            Lines(reported.SelectMany(d => d.AdditionalLocations).Select(l => Shown("elsewhere", source, l))).Should().Be(Lines(elsewhere));
        }
    }

    /// <summary>The same for members of a type that collects messages to buyers.</summary>
    public static void VerifyMember(string member, RunOptions? options = null) => Verify(Frame(member), options);

    /// <summary>A file whose only type collects messages to buyers.</summary>
    public static string Frame(string member) =>
        "using System;\nusing System.Collections.Generic;\nusing System.Linq;\nusing System.Text;\nclass BuyerMessages\n{\n" + member + "\n}\n";

    /// <summary>The source without its marks.</summary>
    public static string Unmarked(string marked) => Read(marked).Source;

    private static string Lines(IEnumerable<string> places) => string.Join("\n", places.Order(StringComparer.Ordinal));

    private static string Shown(string id, string source, Location place)
    {
        int start = place.SourceSpan.Start;
        return $"{id} {source[..start].Count(c => c == '\n') + 1}: {source[Math.Max(0, start - 6)..start]}»{source[start..place.SourceSpan.End]}«".ReplaceLineEndings("\n");
    }

    private static (string Source, List<string> Expected, List<string> Elsewhere) Read(string marked)
    {
        var source = new System.Text.StringBuilder();
        var open = new Stack<(string Id, int Start)>();
        var spans = new List<(string Id, int Start, int End)>();
        for (int i = 0; i < marked.Length; i++)
        {
            if (marked[i] == '[' && i + 1 < marked.Length && marked[i + 1] == '|')
            {
                open.Push(("BSM1002", source.Length));
                i++;
            }
            else if (marked[i] == '[' && i + 8 < marked.Length && string.CompareOrdinal(marked, i + 1, "BSM", 0, 3) == 0 && marked[i + 8] == '|')
            {
                open.Push((marked.Substring(i + 1, 7), source.Length));
                i += 8;
            }
            else if (marked[i] == '(' && i + 1 < marked.Length && marked[i + 1] == '|')
            {
                open.Push(("elsewhere", source.Length));
                i++;
            }
            else if (marked[i] == '|' && i + 1 < marked.Length && marked[i + 1] is ']' or ')' && open.Count > 0)
            {
                (string id, int start) = open.Pop();
                spans.Add((id, start, source.Length));
                i++;
            }
            else
            {
                source.Append(marked[i]);
            }
        }

        string text = source.ToString();
        List<string> Of(bool primary) => [.. spans.Where(s => s.Id != "elsewhere" == primary)
            .Select(s => Shown(s.Id, text, Location.Create("x", new Microsoft.CodeAnalysis.Text.TextSpan(s.Start, s.End - s.Start), default)))];
        return (text, Of(primary: true), Of(primary: false));
    }
}
