using System.Runtime.CompilerServices;
using System.Threading;
using Compliance.Analyzers.Rules;
using Compliance.Analyzers.Text;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Compliance.Analyzers.Options;

/// <summary>
/// The phrases that a project allows, each for one rule and with a reason: the lines <c>BSM1002 | use coupon code SAVE20 | why</c> of its <c>.allowed</c>
/// files. A finding is excused where the phrase stands around its words in the message; case, width and the number of blanks mean nothing.
/// </summary>
internal sealed class AllowedPhrases
{
    /// <summary>The name of the file that the code fix writes and the package hands to the compiler.</summary>
    public const string FileName = "compliance.allowed";

    /// <summary>Nothing is allowed.</summary>
    public static readonly AllowedPhrases None = new([], []);

    private static readonly ConditionalWeakTable<SourceText, AllowedPhrases> Known = new();

    private readonly IReadOnlyList<Entry> _entries;

    private AllowedPhrases(IReadOnlyList<Entry> entries, IReadOnlyList<int> malformed)
    {
        _entries = entries;
        Malformed = malformed;
    }

    /// <summary>The ids of rules that its lines name, with the lines, from 0.</summary>
    public IEnumerable<(string Id, int Line)> Ids => _entries.Select(e => (e.Id, e.Line));

    /// <summary>The lines, from 0, that are no entries.</summary>
    public IReadOnlyList<int> Malformed { get; }

    /// <summary>Whether an additional file of a name is such a list.</summary>
    public static bool IsList(string path) => path.EndsWith(".allowed", StringComparison.OrdinalIgnoreCase);

    /// <summary>The phrases of all lists of a project.</summary>
    public static AllowedPhrases Of(AnalyzerOptions options, CancellationToken cancellation)
    {
        List<AllowedPhrases>? lists = null;
        foreach (AdditionalText file in options.AdditionalFiles)
        {
            if (IsList(file.Path) && file.GetText(cancellation) is { } text)
            {
                (lists ??= []).Add(Of(text));
            }
        }

        return lists is null ? None : lists.Count == 1 ? lists[0] : new AllowedPhrases([.. lists.SelectMany(l => l._entries)], []);
    }

    /// <summary>The phrases of one list.</summary>
    public static AllowedPhrases Of(SourceText text) => Known.GetValue(text, Read);

    /// <summary>Whether a finding in a text is excused.</summary>
    public bool Cover(Finding finding, string text)
    {
        ComparedText? compared = null;
        foreach (Entry entry in _entries)
        {
            if (ReportedAs.Means(entry.Id, finding.Rule) && (compared ??= new ComparedText(text)).HasAround(entry.Phrase, finding.Start, finding.Length))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Words on one line, with single blanks.</summary>
    public static string Plain(string words) => string.Join(" ", words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static AllowedPhrases Read(SourceText text)
    {
        var entries = new List<Entry>();
        var malformed = new List<int>();
        foreach (TextLine line in text.Lines)
        {
            string content = line.ToString().Trim();
            if (content.Length == 0 || content[0] == '#')
            {
                continue;
            }

            string[] fields = [.. content.Split('|').Select(f => f.Trim())];
            if (fields.Length == 3 && fields.All(f => f.Length > 0))
            {
                entries.Add(new Entry(fields[0], new ComparedText(fields[1]), line.LineNumber));
            }
            else
            {
                malformed.Add(line.LineNumber);
            }
        }

        return new AllowedPhrases(entries, malformed);
    }

    private sealed record Entry(string Id, ComparedText Phrase, int Line);
}
