using System.Globalization;
using System.Text;
using Compliance.Analyzers.Extraction;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Compliance.Analyzers.CodeFixes;

/// <summary>
/// The changes of source that take sentences out of a message, or put one in their place. None where the result would not be a message that a person would
/// send: where nothing remains, where a part of the sentence is written elsewhere, and where the rest is judged no better.
/// </summary>
internal sealed class SentenceChange
{
    private readonly MessageText _message;
    private readonly SourceText _source;
    private readonly SourceCuts _cuts;
    private readonly List<TextSpan> _lines = [];

    private SentenceChange(FoundMessage found)
    {
        _message = found.Message;
        _source = _message.Expression.SyntaxTree.GetText();
        _cuts = new SourceCuts(_source, found.Model);
    }

    /// <summary>Takes the sentences around the words out, with the blanks, the list mark or the line that go with them; and an element of a list that becomes empty.</summary>
    public static IReadOnlyList<TextChange>? Remove(FoundMessage found)
    {
        (int from, int to) = Sentences.Around(found.Message.Text, found.Words.Start, found.Words.Length);
        bool isAll = string.IsNullOrWhiteSpace(found.Message.Text.Remove(from, to - from));
        return !isAll ? Put(found, from, to, string.Empty)
            : ListElement.Remove(found.Message.Expression) is { } removed && !LosesDirective(found, removed) ? [removed]
            : null;
    }

    /// <summary>Puts a sentence in place of those around the words.</summary>
    public static IReadOnlyList<TextChange>? Replace(FoundMessage found, string sentence)
    {
        string text = found.Message.Text;
        (int from, int to) = Sentences.Of(text, found.Words.Start, found.Words.Length);
        // Sentences of Latin letters are parted by blanks, also where the one that goes had its blank in the next piece.
        return Put(found, from, to, to < text.Length && sentence[sentence.Length - 1] == '.' && char.IsLetterOrDigit(text[to]) ? sentence + " " : sentence);
    }

    private static List<TextChange>? Put(FoundMessage found, int from, int to, string put)
    {
        string text = found.Message.Text;
        return !Sentences.AreCut(text, found.Words.Start, found.Words.Length) && found.IsMendedBy(text.Substring(0, from) + put + text.Substring(to))
            && new SentenceChange(found).Cut(from, to, put) is { } changes && !changes.Exists(c => LosesDirective(found, c)) && Parses(found, changes)
            ? changes
            : null;
    }

    // What is left of a raw string may start or end with a quote: """"Lamps" are on their way.""".
    private static bool Parses(FoundMessage found, IReadOnlyList<TextChange> changes)
    {
        SyntaxTree tree = found.Message.Expression.SyntaxTree;
        return Errors(tree.WithChangedText(tree.GetText().WithChanges(changes))) <= Errors(tree);
    }

    private static int Errors(SyntaxTree tree) => tree.GetDiagnostics().Count(d => d.Severity == DiagnosticSeverity.Error);

    // An #if is not left without its #endif.
    private static bool LosesDirective(FoundMessage found, TextChange change) =>
        found.Message.Expression.SyntaxTree.GetRoot().DescendantTrivia(change.Span).Any(t => t.IsDirective && change.Span.Contains(t.Span) && !change.NewText!.Contains(t.ToString()));

    private List<TextChange>? Cut(int from, int to, string put)
    {
        foreach (MessagePart part in _message.Overlapping(from, to - from))
        {
            bool whole = part.Start >= from && part.End <= to;
            if (part.Anchor is not null && (part.IsConstant || part.Token.SyntaxTree is not null) || part.IsHole && !whole || part.Anchor is null && part.Token.SyntaxTree != _message.Expression.SyntaxTree)
            {
                return null;
            }

            if (part.IsMark && (_message.IsBuilt || IsChain))
            {
                // The line break that a call adds goes with the call.
                _lines.Add(part.Anchor!.Span);
            }
            else if (part.Anchor is { } anchor)
            {
                if (!whole || !_message.IsBuilt && !_message.Expression.Span.Contains(anchor.Span))
                {
                    return null;
                }

                // Only inside of a string is there room for a sentence.
                _cuts.Add(anchor.Span, anchor is InterpolationSyntax ? Take(ref put) : string.Empty);
            }
            else if (part.IsHole)
            {
                _cuts.Add(TokenText.Cut(part.Token, part.TokenStart, part.TokenLength), Take(ref put));
            }
            else
            {
                int first = Math.Max(from, part.Start);
                _cuts.Add(TokenText.Cut(part.Token, part.TokenStart + first - part.Start, Math.Min(to, part.End) - first), Take(ref put));
            }
        }

        if (put.Length > 0 || _cuts.Spans.Count == 0)
        {
            return null;
        }

        if (_message.IsBuilt || IsChain)
        {
            return Pieces();
        }

        TextChange? change = _message.Expression switch
        {
            BinaryExpressionSyntax sum => Items(Operands(sum)),
            InvocationExpressionSyntax call => Call(call),
            _ => Inside(_message.Expression),
        };
        return change is { } made ? [made] : null;
    }

    // new StringBuilder("…").Append("…").Append("…")
    private bool IsChain
    {
        get
        {
            ExpressionSyntax? text = _message.Expression;
            while (text is InvocationExpressionSyntax call && StringCall.Read(call) is { } composed)
            {
                if (composed.Kind != StringCallKind.Same)
                {
                    return composed.Kind == StringCallKind.Append;
                }

                text = composed.First;
            }

            return false;
        }
    }

    // Each statement that adds a piece is changed for itself.
    private List<TextChange>? Pieces()
    {
        SyntaxNode root = _message.Expression.SyntaxTree.GetRoot();
        var changes = new List<TextChange>();
        foreach (IGrouping<TextSpan, ExpressionSyntax> piece in _cuts.Spans.Select(c => PieceAt(root, c)).GroupBy(p => p?.Span ?? default, p => p!))
        {
            if (piece.First() is not { } text)
            {
                return null;
            }

            // What joins the lines goes with them.
            if (text.Parent is ArgumentSyntax { Parent: ArgumentListSyntax { Arguments: { Count: > 1 } arguments } } joined && arguments[0] == joined)
            {
                continue;
            }

            bool isGone = text is BinaryExpressionSyntax sum ? Operands(sum).TrueForAll(_cuts.TakeAllOf) : _cuts.TakeAllOf(text);
            TextChange? change = isGone ? StatementChange.Remove(text, keepsLine: !_lines.Exists(l => l.Contains(text.Span)))
                : text is BinaryExpressionSyntax added ? Items(Operands(added)) : Inside(text, all: false);
            if (change is not { } made)
            {
                return null;
            }

            changes.Add(made);
        }

        if (changes.Count == 0)
        {
            return null;
        }

        changes.Sort((a, b) => a.Span.Start.CompareTo(b.Span.Start));
        // Two links of one statement that both go are for a person.
        return changes.Zip(changes.Skip(1), (a, b) => a.Span.OverlapsWith(b.Span)).Any(o => o) ? null : changes;
    }

    // The string, the sum or the name that a statement adds and in which a cut lies.
    private static ExpressionSyntax? PieceAt(SyntaxNode root, TextSpan cut)
    {
        ExpressionSyntax? piece = root.FindNode(cut, getInnermostNodeForTie: true).AncestorsAndSelf().OfType<ExpressionSyntax>()
            .FirstOrDefault(e => e is LiteralExpressionSyntax or InterpolatedStringExpressionSyntax || e.Span == cut && e.Parent is not InterpolationSyntax);
        while (piece?.Parent is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } sum)
        {
            piece = sum;
        }

        return piece;
    }

    private static string Take(ref string put)
    {
        string taken = put;
        put = string.Empty;
        return taken;
    }

    private TextChange? Call(InvocationExpressionSyntax call)
    {
        if (StringCall.Read(call) is not { } composed)
        {
            return null;
        }

        switch (composed.Kind)
        {
            case StringCallKind.Concat or StringCallKind.Join:
                return composed.First is { } separator && _cuts.Touch(separator.Span) ? null : Items(composed.Values);
            case StringCallKind.Format:
                return Format(call, composed);
            default:
                // What changes a text afterwards stays as it is; the text itself is one string.
                return composed.First is LiteralExpressionSyntax or InterpolatedStringExpressionSyntax && _cuts.AreWithin(composed.First.Span) ? Inside(composed.First) : null;
        }
    }

    // With the placeholders go their arguments, where they are the last ones: the others keep their numbers.
    private TextChange? Format(InvocationExpressionSyntax call, StringCall format)
    {
        if (format.First is not { } spelling || !_cuts.AreWithin(spelling.Span))
        {
            return null;
        }

        int removed = _message.Parts.Where(p => p.IsHole && IsCut(p)).Select(Number).DefaultIfEmpty(int.MaxValue).Min();
        int kept = _message.Parts.Where(p => p.IsHole && !IsCut(p)).Select(Number).DefaultIfEmpty(-1).Max();
        SeparatedSyntaxList<ArgumentSyntax> arguments = call.ArgumentList.Arguments;
        int last = removed == int.MaxValue ? arguments.Count : arguments.IndexOf(a => a.Expression == spelling) + 1 + removed;
        if (removed != int.MaxValue && (removed <= kept || last > arguments.Count || format.Values.Count != arguments.Count - arguments.IndexOf(a => a.Expression == spelling) - 1))
        {
            return null;
        }

        string text = _cuts.Without(TextSpan.FromBounds(call.SpanStart, arguments[last - 1].Span.End)) + _source.ToString(TextSpan.FromBounds(call.ArgumentList.CloseParenToken.SpanStart, call.Span.End));
        return new TextChange(call.Span, text);
    }

    private bool IsCut(MessagePart hole) => hole.Token.SyntaxTree is not null && _cuts.Cover(TokenText.Cut(hole.Token, hole.TokenStart, hole.TokenLength));

    // {1:0.00} is number 1; what was filled in from a name has none of its own.
    private static int Number(MessagePart hole)
    {
        string text = hole.Token.SyntaxTree is null ? string.Empty : TokenText.Value(hole.Token).Substring(hole.TokenStart, hole.TokenLength);
        string digits = new([.. text.Skip(1).TakeWhile(c => c is >= '0' and <= '9')]);
        return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : int.MaxValue - 1;
    }

    private TextChange? Inside(ExpressionSyntax text, bool all = true) =>
        text is LiteralExpressionSyntax or InterpolatedStringExpressionSyntax && (!all || _cuts.AreWithin(text.Span)) ? new TextChange(text.Span, _cuts.Rest(text)) : null;

    /// <summary>Items of which nothing remains go with what joined them; blanks and line breaks around the others stay.</summary>
    private TextChange? Items(IReadOnlyList<ExpressionSyntax> items)
    {
        var kept = new List<(ExpressionSyntax Item, string Text)>();
        foreach (ExpressionSyntax item in items)
        {
            if (!_cuts.Touch(item.Span))
            {
                kept.Add((item, item.ToString()));
                continue;
            }

            if (item is not (LiteralExpressionSyntax or InterpolatedStringExpressionSyntax) && !_cuts.Cover(item.Span))
            {
                return null;
            }

            if (!_cuts.TakeAllOf(item))
            {
                kept.Add((item, _cuts.Rest(item)));
            }
        }

        // A sum of numbers and names alone is no text any more.
        if (kept.Count == 0 || _message.Expression is BinaryExpressionSyntax && !kept.Exists(k => Composition.IsText(k.Item)))
        {
            return null;
        }

        var text = new StringBuilder(kept[0].Text);
        for (int i = 1; i < kept.Count; i++)
        {
            text.Append(Between(kept[i - 1].Item, kept[i].Item, items)).Append(kept[i].Text);
        }

        return new TextChange(TextSpan.FromBounds(items[0].SpanStart, items[items.Count - 1].Span.End), text.ToString());
    }

    // What stood before the right one. Where something went that had lines of its own, the line of the left one ends as it did, with its comment.
    private string Between(ExpressionSyntax left, ExpressionSyntax right, IReadOnlyList<ExpressionSyntax> items)
    {
        ExpressionSyntax last = items.Last(i => i.Span.End <= right.SpanStart);
        int leftEnd = LineEnd(left);
        int lastEnd = LineEnd(last);
        bool onLines = last != left && leftEnd <= items.First(i => i.SpanStart >= left.Span.End).SpanStart && lastEnd <= right.SpanStart && JoinedBefore(left, leftEnd) == JoinedBefore(last, lastEnd);
        return onLines
            ? _source.ToString(TextSpan.FromBounds(left.Span.End, leftEnd)) + _source.ToString(TextSpan.FromBounds(lastEnd, right.SpanStart))
            : _source.ToString(TextSpan.FromBounds(last.Span.End, right.SpanStart));
    }

    private int LineEnd(ExpressionSyntax item) => _source.Lines.GetLineFromPosition(item.Span.End).EndIncludingLineBreak;

    // Whether the plus or the comma behind an item stands before a place.
    private static bool JoinedBefore(ExpressionSyntax item, int place) => item.GetLastToken().GetNextToken().SpanStart < place;

    private static List<ExpressionSyntax> Operands(BinaryExpressionSyntax sum)
    {
        var operands = new List<ExpressionSyntax>();
        ExpressionSyntax left = sum;
        while (left is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } add)
        {
            operands.Add(add.Right);
            left = add.Left;
        }

        operands.Add(left);
        operands.Reverse();
        return operands;
    }
}
