using System.Threading;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Compliance.Analyzers.Extraction;

/// <summary>Reads what an expression says, piece by piece, and notes where each piece is written.</summary>
internal sealed class MessageReader
{
    /// <summary>Deeper nesting is taken as a hole: no person writes it, and a compiler's stack is finite.</summary>
    public const int DeepestNesting = 40;

    /// <summary>A message with choices inside (<c>x ? "a" : "b"</c>) is read at most this often, each time with other arms.</summary>
    public const int MostReadings = 24;

    // A text that doubles itself in a loop of assignments would grow for ever.
    private const int LongestText = 50_000;

    private MessageReader(MessageReading reading)
    {
        Reading = reading;
    }

    /// <summary>What was read so far.</summary>
    public MessageDraft Draft { get; } = new();

    /// <summary>Which reading of the message it is.</summary>
    public MessageReading Reading { get; }

    /// <summary>
    /// What an expression says. More than one text where it holds choices, and where it speaks for a variable in which several messages are put together.
    /// </summary>
    /// <param name="owner">An expression that no larger one owns.</param>
    /// <param name="model">Resolves constants; without it, only those of the types around are known.</param>
    /// <param name="cancellation">Cancels binding.</param>
    public static IEnumerable<MessageText> Read(ExpressionSyntax owner, SemanticModel? model, CancellationToken cancellation)
    {
        var known = new List<MessageText>();
        int readings = 1;
        for (int number = 0; number < readings && number < MostReadings; number++)
        {
            var reading = new MessageReading(number, model, cancellation);
            foreach (MessageDraft draft in Drafts(owner, reading))
            {
                var message = new MessageText(draft.Text, draft.Parts, owner, known.Count, reading.HasOpenNames);
                // Other arms of a choice that this message does not have.
                if (!known.Exists(k => k.Text == message.Text && k.Parts.SequenceEqual(message.Parts)))
                {
                    known.Add(message);
                    yield return message;
                    foreach (MessageText value in JsonMessages.In(message, known.Count))
                    {
                        known.Add(value);
                        yield return value;
                    }
                }
            }

            readings = Math.Max(readings, reading.Count);
        }
    }

    private static IEnumerable<MessageDraft> Drafts(ExpressionSyntax owner, MessageReading reading)
    {
        var whole = new MessageReader(reading);
        var finished = new List<MessageDraft>();
        if (TextVariables.SpokenForBy(owner) is { } variable)
        {
            new VariableReader(whole).Follow(variable, place: null, finished);
        }
        else
        {
            whole.Add(owner, new Place(0, null), 0);
        }

        finished.Add(whole.Draft);
        // What could not be put in its place: the texts for a template that is not known.
        for (int i = 0; i < reading.Loose.Count && i < MostReadings; i++)
        {
            finished.Add(whole.Apart(reading.Loose[i], new Place(0, null), 1));
        }

        return finished.Where(d => d.IsKnown);
    }

    /// <summary>What an expression says by itself.</summary>
    public MessageDraft Apart(ExpressionSyntax expression, Place place, int depth)
    {
        var reader = new MessageReader(Reading);
        reader.Add(expression, place, depth);
        return reader.Draft;
    }

    /// <summary>What a variable holds at a place, by itself.</summary>
    public MessageDraft Apart(TextVariable variable, SyntaxNode place)
    {
        var reader = new MessageReader(Reading);
        new VariableReader(reader).Follow(variable, place, finished: null);
        return reader.Draft;
    }

    /// <summary>Adds what an expression says.</summary>
    public void Add(ExpressionSyntax expression, Place place, int depth)
    {
        if (depth > DeepestNesting || Draft.Length > LongestText)
        {
            Draft.AddHole(expression, place);
            return;
        }

        switch (expression)
        {
            case LiteralExpressionSyntax literal when Composition.IsStringLiteral(literal) || literal.IsKind(SyntaxKind.CharacterLiteralExpression):
                Draft.Spell(literal.Token, place);
                break;
            case LiteralExpressionSyntax { RawKind: (int)SyntaxKind.NumericLiteralExpression } number:
                Draft.Append(number.Token.ValueText, place with { Anchor = place.Anchor ?? number });
                break;
            case LiteralExpressionSyntax { RawKind: (int)SyntaxKind.NullLiteralExpression or (int)SyntaxKind.DefaultLiteralExpression }:
                break;
            case InterpolatedStringExpressionSyntax interpolated:
                Interpolated(interpolated, place, depth);
                break;
            case ParenthesizedExpressionSyntax inner:
                Add(inner.Expression, place, depth + 1);
                break;
            case CastExpressionSyntax cast when Composition.IsText(cast):
                Add(cast.Expression, place, depth + 1);
                break;
            case PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } inner:
                Add(inner.Operand, place, depth + 1);
                break;
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } sum when Composition.HasText(sum) || place.IsOuter || IsNamedText(sum.Right) || IsNamedText(sum.Left):
                Sum(sum, place, depth);
                break;
            case ConditionalExpressionSyntax choice when Composition.IsText(choice) || IsNamedText(choice.WhenTrue) || IsNamedText(choice.WhenFalse):
                Choose([choice.WhenTrue, choice.WhenFalse], place, depth);
                break;
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression } choice when Composition.IsText(choice) || IsNamedText(choice.Left) || IsNamedText(choice.Right):
                Choose([choice.Left, choice.Right], place, depth);
                break;
            case SwitchExpressionSyntax choice when Composition.IsText(choice) || choice.Arms.Any(a => IsNamedText(a.Expression)):
                Choose([.. choice.Arms.Select(a => a.Expression)], place, depth);
                break;
            case InvocationExpressionSyntax call when StringCall.Form(call) is { } composed && new CallReader(this).Add(composed, place, depth):
                break;
            case IdentifierNameSyntax or MemberAccessExpressionSyntax when new NameReader(this).Add(expression, place, depth):
                break;
            default:
                Draft.AddHole(expression, place);
                break;
        }
    }

    private void Interpolated(InterpolatedStringExpressionSyntax interpolated, Place place, int depth)
    {
        foreach (InterpolatedStringContentSyntax content in interpolated.Contents)
        {
            if (content is InterpolatedStringTextSyntax text)
            {
                Draft.Spell(text.TextToken, place);
            }
            else if (content is InterpolationSyntax hole)
            {
                // Text inside a hole is written where it is; only what has no text of its own is shown by its hole.
                bool spelled = Composition.IsText(hole.Expression);
                Add(hole.Expression, spelled ? place : place with { Anchor = place.Anchor ?? hole }, depth + 1);
            }
        }
    }

    // Without recursion: chains of thousands of pieces exist, and they lean to the left.
    private void Sum(BinaryExpressionSyntax sum, Place place, int depth)
    {
        var operands = new Stack<ExpressionSyntax>();
        ExpressionSyntax left = sum;
        while (left is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } add)
        {
            operands.Push(add.Right);
            left = add.Left;
        }

        operands.Push(left);
        foreach (ExpressionSyntax operand in operands)
        {
            Add(operand, place, depth + 1);
        }
    }

    private void Choose(IReadOnlyList<ExpressionSyntax> arms, Place place, int depth)
    {
        // A choice within an arm counts on from it: each arm of it is read together with the outer one.
        int outer = Math.Max(place.OuterArms, 1);
        Reading.Count = Math.Max(Reading.Count, Math.Min(outer * arms.Count, MostReadings));
        Add(arms[Reading.Number / outer % arms.Count], place with { OuterArms = outer * arms.Count }, depth + 1);
    }

    private static bool IsNamedText(ExpressionSyntax expression) =>
        expression is IdentifierNameSyntax or MemberAccessExpressionSyntax && (TextVariables.Named(expression) is { HasText: true } || NamedText.Nearby(expression) is { } value && Composition.IsText(value));
}
