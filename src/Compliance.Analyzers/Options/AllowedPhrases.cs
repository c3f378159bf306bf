using System.Runtime.CompilerServices;
using System.Threading;
using Compliance.Analyzers.Rules;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Compliance.Analyzers.Options;

/// <summary>
/// The phrases that a project allows, each for one rule and with a reason: the lines <c>BSM1002 | use coupon code SAVE20 | why</c> of its <c>.allowed</c>
/// files. A finding is excused whose words lie inside a phrase; case and the number of blanks mean nothing.
/// </summary>
internal sealed class AllowedPhrases
{
    /// <summary>The name of the file that the code fix writes and the package hands to the compiler.</summary>
    public const string FileName = "compliance.allowed";

    /// <summary>Nothing is allowed.</summary>
    public static readonly AllowedPhrases None = new([], []);

    private static readonly ConditionalWeakTable<SourceText, AllowedPhrases> Known = new();

    private readonly IReadOnlyList<(string Id, string Phrase)> _entries;

    private AllowedPhrases(IReadOnlyList<(string Id, string Phrase)> entries, IReadOnlyList<int> malformed)
    {
        _entries = entries;
        Malformed = malformed;
    }

    /// <summary>The lines, from 0, that are no entries.</summary>
    public IReadOnlyList<int> Malformed { get; }

    /// <summary>Whether an additional file is such a list.</summary>
    public static bool IsList(AdditionalText file) => file.Path.EndsWith(".allowed", StringComparison.OrdinalIgnoreCase);

    /// <summary>The phrases of all lists of a project.</summary>
    public static AllowedPhrases Of(AnalyzerOptions options, CancellationToken cancellation)
    {
        List<AllowedPhrases>? lists = null;
        foreach (AdditionalText file in options.AdditionalFiles)
        {
            if (IsList(file) && file.GetText(cancellation) is { } text)
            {
                (lists ??= []).Add(Of(text));
            }
        }

        return lists is null ? None : lists.Count == 1 ? lists[0] : new AllowedPhrases([.. lists.SelectMany(l => l._entries)], []);
    }

    /// <summary>The phrases of one list.</summary>
    public static AllowedPhrases Of(SourceText text) => Known.GetValue(text, Read);

    /// <summary>Whether a finding is excused.</summary>
    public bool Cover(PolicyRule rule, string words)
    {
        if (_entries.Count == 0)
        {
            return false;
        }

        string plain = Plain(words);
        return _entries.Any(e => ReportedAs.Means(e.Id, rule) && e.Phrase.IndexOf(plain, StringComparison.OrdinalIgnoreCase) >= 0);
    }

    /// <summary>Words on one line, with single blanks.</summary>
    public static string Plain(string words) => string.Join(" ", words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static AllowedPhrases Read(SourceText text)
    {
        var entries = new List<(string Id, string Phrase)>();
        var malformed = new List<int>();
        foreach (TextLine line in text.Lines)
        {
            string content = line.ToString().Trim();
            if (content.Length == 0 || content[0] == '#')
            {
                continue;
            }

            string[] fields = [.. content.Split('|').Select(f => f.Trim())];
            if (fields.Length == 3 && fields.All(f => f.Length > 0) && fields[0].All(c => c is >= 'A' and <= 'Z' or >= '0' and <= '9'))
            {
                entries.Add((fields[0], Plain(fields[1])));
            }
            else
            {
                malformed.Add(line.LineNumber);
            }
        }

        return new AllowedPhrases(entries, malformed);
    }
}
