using System.Text;
using Compliance.Analyzers.Text;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Compliance.Analyzers.Extraction;

/// <summary>A message as it stands in the source: its text, and where each of its characters is written.</summary>
internal sealed class MessageText(string text, IReadOnlyList<MessagePart> parts, ExpressionSyntax expression, int reading, bool hasOpenNames, string? key = null)
{
    /// <summary>The text. A hole is a placeholder that keeps its name.</summary>
    public string Text { get; } = text;

    /// <summary>Its parts, in order and without gaps.</summary>
    public IReadOnlyList<MessagePart> Parts { get; } = parts;

    /// <summary>The expression that owns it.</summary>
    public ExpressionSyntax Expression { get; } = expression;

    /// <summary>Whether it is put together by several statements, of which the expression is only the one that speaks for all.</summary>
    public bool IsBuilt => Parts.Any(p => p.Anchor is null && p.Token.SyntaxTree is not null && !Expression.Span.Contains(p.Token.Span));

    /// <summary>Whether it was read without binding and has names that may, bound, turn out to be constants.</summary>
    public bool HasOpenNames { get; } = hasOpenNames;

    /// <summary>The name of the value that this is of a text that is JSON; null for a text that is a message as a whole.</summary>
    public string? Key { get; } = key;

    /// <summary>Which of the expression's readings this is.</summary>
    public int Reading { get; } = reading;

    /// <summary>
    /// The expression behind a name, such as the value of a constant, in which all of a range is written; null where the range is written here, or in several places.
    /// </summary>
    public ExpressionSyntax? SpelledBy(int start, int length)
    {
        ExpressionSyntax? declaration = null;
        foreach (MessagePart part in Overlapping(start, length))
        {
            if (part.Declaration is null || declaration is not null && declaration != part.Declaration)
            {
                return null;
            }

            declaration = part.Declaration;
        }

        return declaration;
    }

    /// <summary>Whether this is a field put together of others of the file, and all of a range is written in those: its first words in one, the rest in another.</summary>
    public bool IsSpelledByFields(int start, int length) =>
        IsOfField(Expression) && Overlapping(start, length).All(p => p.Declaration is { } field && IsOfField(field) && field.SyntaxTree == Expression.SyntaxTree);

    /// <summary>Whether most of a range is written in a format that a local variable of the member holds.</summary>
    public bool IsSpelledByLocal(int start, int length)
    {
        ExpressionSyntax? first = Overlapping(start, length).FirstOrDefault(p => p.Declaration is not null)?.Declaration;
        return Expression is InvocationExpressionSyntax && first is { Parent: EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent.Parent: LocalDeclarationStatementSyntax } } } && first.SyntaxTree == Expression.SyntaxTree
            && 2 * Overlapping(start, length).Where(p => p.Declaration == first).Sum(p => Math.Min(start + length, p.End) - Math.Max(start, p.Start)) > length;
    }

    /// <summary>Where words of the text are shown: where they are written, without a line or a string that only leads up to the rest.</summary>
    /// <param name="start">Where they start.</param>
    /// <param name="length">How long they are.</param>
    /// <param name="behindNames">Whether the words behind a name are the place, and not the name.</param>
    public (Location Primary, ImmutableArray<Location> Elsewhere) Place(int start, int length, bool behindNames = false)
    {
        int end = start + length;
        int shown = AfterRunUp(start, end);
        return Locate(shown, end - shown, behindNames);
    }

    /// <summary>Where a range of the text is written: one span from its first to its last character, and what of it stands elsewhere.</summary>
    /// <param name="start">Where it starts.</param>
    /// <param name="length">How long it is.</param>
    /// <param name="behindNames">Whether the words behind a name are the place, and not the name.</param>
    public (Location Primary, ImmutableArray<Location> Elsewhere) Locate(int start, int length, bool behindNames = false)
    {
        SyntaxTree tree = Expression.SyntaxTree;
        var frames = new List<(int Frame, ExpressionSyntax? Declaration, TextSpan Span)>();
        ImmutableArray<Location>.Builder elsewhere = ImmutableArray.CreateBuilder<Location>();
        foreach (MessagePart part in Overlapping(start, length))
        {
            int from = Math.Max(start, part.Start);
            int to = Math.Min(start + length, part.End);
            if (part.IsMark)
            {
                continue;
            }

            bool byName = part.Anchor is not null && !(behindNames && part.Token.SyntaxTree is not null);
            if (byName)
            {
                Widen(frames, part.Frame, declaration: null, part.Anchor!.Span);
            }

            if (part.Token.SyntaxTree is null)
            {
                continue;
            }

            TextSpan span = part.IsHole
                ? TokenText.Locate(part.Token, part.TokenStart, part.TokenLength)
                : TokenText.Locate(part.Token, part.TokenStart + from - part.Start, to - from);
            if (!byName)
            {
                tree = part.Token.SyntaxTree;
                // Between two declarations stands what is none of the words.
                Widen(frames, part.Frame, behindNames ? part.Declaration : null, span);
            }
            else
            {
                elsewhere.Add(Location.Create(part.Token.SyntaxTree, span));
            }
        }

        if (frames.Count == 0)
        {
            return (Expression.GetLocation(), elsewhere.ToImmutable());
        }

        if (behindNames)
        {
            // Of a format and its arguments, what says most is the place.
            frames = [.. frames.OrderByDescending(f => f.Span.Length)];
        }

        elsewhere.InsertRange(0, frames.Skip(1).Select(f => Location.Create(tree, f.Span)));
        return (Location.Create(tree, frames[0].Span), elsewhere.ToImmutable());
    }

    /// <summary>The parts that share characters with a range.</summary>
    public IEnumerable<MessagePart> Overlapping(int start, int length) => Parts.Where(p => p.Start < start + length && p.End > start);

    /// <summary>A range as it is shown to people: holes by their source, on one line, and cut in the middle where it is long.</summary>
    public string Show(int start, int length)
    {
        const int Longest = 80;
        var shown = new StringBuilder();
        foreach (MessagePart part in Overlapping(start, length))
        {
            int from = Math.Max(start, part.Start);
            int to = Math.Min(start + length, part.End);
            shown.Append(
                part.IsHole && part.Anchor is InterpolationSyntax hole ? "{" + hole.Expression + "}"
                : part.IsHole && part.Token.SyntaxTree is not null ? TokenText.Value(part.Token).Substring(part.TokenStart, part.TokenLength)
                : Text.Substring(from, to - from));
        }

        return ShownText.OneLine(shown.ToString(), Longest);
    }

    private int AfterRunUp(int start, int end)
    {
        int piece = start;
        while (piece > 0 && !IsPiece(piece))
        {
            piece--;
        }

        for (int next = start + 1; next < end; next++)
        {
            if (IsPiece(next))
            {
                if (!RunUp.Is(Text, piece, next) && !RunUp.IsLong(Text, start, next))
                {
                    break;
                }

                piece = next;
            }
        }

        return Math.Max(piece, start);
    }

    // Lines of the text, and strings of the source, are the smallest places that are told apart.
    private bool IsPiece(int start) => Text[start - 1] == '\n' || Parts.Any(p => p.Start == start && !p.IsHole && !p.IsMark);

    private static bool IsOfField(ExpressionSyntax value) => value is { Parent: EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent.Parent: FieldDeclarationSyntax } } };

    private static void Widen(List<(int Frame, ExpressionSyntax? Declaration, TextSpan Span)> frames, int frame, ExpressionSyntax? declaration, TextSpan span)
    {
        int i = frames.FindIndex(f => f.Frame == frame && f.Declaration == declaration);
        if (i < 0)
        {
            frames.Add((frame, declaration, span));
        }
        else
        {
            TextSpan known = frames[i].Span;
            frames[i] = (frame, declaration, TextSpan.FromBounds(Math.Min(known.Start, span.Start), Math.Max(known.End, span.End)));
        }
    }
}
