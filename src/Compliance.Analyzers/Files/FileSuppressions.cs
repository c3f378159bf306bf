using Compliance.Analyzers.Rules;
using Microsoft.CodeAnalysis.Text;

namespace Compliance.Analyzers.Files;

/// <summary>The suppressions of a file and what they cover.</summary>
internal sealed class FileSuppressions
{
    private readonly List<(TextSpan Covered, Suppression Suppression)> _suppressions = [];

    /// <summary>Reads the comments of a file.</summary>
    /// <param name="source">The file.</param>
    /// <param name="comments">Its comments.</param>
    /// <param name="isRule">Whether there is a rule of an id.</param>
    public FileSuppressions(SourceText source, IEnumerable<FileComment> comments, Func<string, bool> isRule)
    {
        var malformed = new List<FileComment>();
        foreach (FileComment comment in comments.Where(c => Suppression.IsMeant(c.Text)))
        {
            if (Suppression.Read(comment.Text, isRule) is { } suppression)
            {
                _suppressions.Add((comment.Covers ?? LineAndNext(source, comment.Span), suppression));
            }
            else
            {
                malformed.Add(comment);
            }
        }

        Malformed = malformed;
    }

    /// <summary>The comments that mean to suppress and do not say what or why.</summary>
    public IReadOnlyList<FileComment> Malformed { get; }

    /// <summary>Whether a finding is suppressed.</summary>
    public bool Silence(PolicyRule rule, TextSpan span) => _suppressions.Exists(s => s.Covered.Contains(span.Start) && s.Suppression.Ids.Any(id => ReportedAs.Means(id, rule)));

    // A comment speaks of the line it stands on, and of the line after it.
    private static TextSpan LineAndNext(SourceText source, TextSpan comment)
    {
        int first = source.Lines.GetLineFromPosition(comment.Start).LineNumber;
        int last = source.Lines.GetLineFromPosition(comment.End).LineNumber;
        return TextSpan.FromBounds(source.Lines[first].Start, source.Lines[Math.Min(last + 1, source.Lines.Count - 1)].EndIncludingLineBreak);
    }
}
