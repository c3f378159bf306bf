using System.Text;
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
    public const int MostReadings = 4;

    private readonly StringBuilder _text = new();
    private readonly List<MessagePart> _parts = [];
    private readonly SemanticModel? _model;
    private readonly CancellationToken _cancellation;
    private readonly int _arm;
    private int _arms = 1;
    private int _frames;

    private MessageReader(SemanticModel? model, int arm, CancellationToken cancellation)
    {
        _model = model;
        _arm = arm;
        _cancellation = cancellation;
    }

    /// <summary>What an expression says. More than one text where it holds choices.</summary>
    /// <param name="owner">An expression that no larger one owns.</param>
    /// <param name="model">Resolves constants; without it they are holes.</param>
    /// <param name="cancellation">Cancels binding.</param>
    public static IEnumerable<MessageText> Read(ExpressionSyntax owner, SemanticModel? model, CancellationToken cancellation)
    {
        int arms = 1;
        for (int arm = 0; arm < arms && arm < MostReadings; arm++)
        {
            var reader = new MessageReader(model, arm, cancellation);
            reader.Add(owner, new Place(0, null), 0);
            arms = Math.Max(arms, reader._arms);
            yield return new MessageText(reader._text.ToString(), reader._parts, owner, arm);
        }
    }

    private void Add(ExpressionSyntax expression, Place place, int depth)
    {
        if (depth > DeepestNesting)
        {
            Hole(expression, place);
            return;
        }

        switch (expression)
        {
            case LiteralExpressionSyntax literal when Composition.IsStringLiteral(literal) || literal.IsKind(SyntaxKind.CharacterLiteralExpression):
                Spelled(literal.Token, place);
                break;
            case LiteralExpressionSyntax { RawKind: (int)SyntaxKind.NumericLiteralExpression } number:
                Append(number.Token.ValueText, place with { Anchor = place.Anchor ?? number });
                break;
            case InterpolatedStringExpressionSyntax interpolated:
                Interpolated(interpolated, place, depth);
                break;
            case ParenthesizedExpressionSyntax inner:
                Add(inner.Expression, place, depth + 1);
                break;
            case PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } inner:
                Add(inner.Operand, place, depth + 1);
                break;
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } sum when Composition.HasText(sum) || place.IsOuter:
                Sum(sum, place, depth);
                break;
            case ConditionalExpressionSyntax choice when Composition.IsText(choice):
                Choose([choice.WhenTrue, choice.WhenFalse], place, depth);
                break;
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression } choice when Composition.IsText(choice):
                Choose([choice.Left, choice.Right], place, depth);
                break;
            case SwitchExpressionSyntax choice when Composition.IsText(choice):
                Choose([.. choice.Arms.Select(a => a.Expression)], place, depth);
                break;
            case InvocationExpressionSyntax call when StringCall.Read(call) is { } composed:
                Composed(composed, place, depth);
                break;
            case IdentifierNameSyntax or MemberAccessExpressionSyntax when Constant(expression, place):
                break;
            default:
                Hole(expression, place);
                break;
        }
    }

    private void Interpolated(InterpolatedStringExpressionSyntax interpolated, Place place, int depth)
    {
        foreach (InterpolatedStringContentSyntax content in interpolated.Contents)
        {
            if (content is InterpolatedStringTextSyntax text)
            {
                Spelled(text.TextToken, place);
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
        _arms = Math.Max(_arms, arms.Count);
        Add(arms[_arm % arms.Count], place, depth + 1);
    }

    private void Composed(StringCall call, Place place, int depth)
    {
        switch (call.Kind)
        {
            case StringCallKind.Format:
                Format(call, place, depth);
                break;
            case StringCallKind.Concat:
                foreach (ExpressionSyntax value in call.Values)
                {
                    Add(value, place, depth + 1);
                }

                break;
            case StringCallKind.Join:
                for (int i = 0; i < call.Values.Count; i++)
                {
                    if (i > 0)
                    {
                        // The separator stands before the values in the source, so it is a frame of its own.
                        Add(call.First!, place with { Frame = ++_frames }, depth + 1);
                    }

                    Add(call.Values[i], place, depth + 1);
                }

                break;
        }
    }

    private void Format(StringCall call, Place place, int depth)
    {
        var format = new MessageReader(_model, _arm, _cancellation);
        format.Add(call.First!, place, depth + 1);
        _arms = Math.Max(_arms, format._arms);
        string spelling = format._text.ToString();
        foreach (FormatPiece piece in FormatPiece.Read(spelling))
        {
            if (piece.Argument < 0 || piece.Argument >= call.Values.Count)
            {
                Copy(spelling, format._parts, piece.Start, piece.Length);
                continue;
            }

            ExpressionSyntax value = call.Values[piece.Argument];
            if (Composition.IsText(value) || value is LiteralExpressionSyntax)
            {
                Add(value, place with { Frame = ++_frames }, depth + 1);
                continue;
            }

            // What has no text of its own stands where its {0} does.
            MessagePart? spelled = format._parts.Find(p => p.Start <= piece.Start && p.End >= piece.Start + piece.Length);
            string name = HoleName.Of(value);
            if (spelled is null || !AddNamed(value, place))
            {
                _parts.Add(new MessagePart
                {
                    Start = _text.Length,
                    Length = name.Length,
                    Token = spelled?.Token ?? default,
                    TokenStart = spelled is null ? 0 : spelled.TokenStart + piece.Start - spelled.Start,
                    TokenLength = piece.Length,
                    Anchor = spelled is null ? value : spelled.Anchor,
                    Frame = spelled?.Frame ?? place.Frame,
                    IsHole = true,
                });
                _text.Append(name);
            }
        }
    }

    private bool AddNamed(ExpressionSyntax value, Place place) =>
        value is IdentifierNameSyntax or MemberAccessExpressionSyntax && Constant(value, place with { Frame = ++_frames });

    private void Copy(string text, List<MessagePart> parts, int start, int length)
    {
        foreach (MessagePart part in parts)
        {
            int from = Math.Max(start, part.Start);
            int to = Math.Min(start + length, part.End);
            if (from >= to)
            {
                continue;
            }

            _parts.Add(part.Slice(from, to).MovedBy(_text.Length - start));
        }

        _text.Append(text, start, length);
    }

    private bool Constant(ExpressionSyntax name, Place place)
    {
        if (_model is null || _model.GetConstantValue(name, _cancellation) is not { HasValue: true, Value: { } value })
        {
            return false;
        }

        Place at = place with { Anchor = place.Anchor ?? name };
        if (value is not string text)
        {
            // 20 in {Percent}% is read as a number.
            Append(Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture) ?? string.Empty, at);
            return true;
        }

        ExpressionSyntax? declaration = Initializer(_model.GetSymbolInfo(name, _cancellation).Symbol);
        if (declaration is not null)
        {
            var constant = new MessageReader(null, 0, _cancellation);
            constant.Add(declaration, at with { Declaration = declaration }, 1);
            if (constant._text.ToString() == text)
            {
                foreach (MessagePart part in constant._parts)
                {
                    _parts.Add(part.MovedBy(_text.Length));
                }

                _text.Append(text);
                return true;
            }
        }

        _parts.Add(new MessagePart { Start = _text.Length, Length = text.Length, Anchor = at.Anchor, Frame = at.Frame, IsConstant = true, Declaration = declaration });
        _text.Append(text);
        return true;
    }

    private ExpressionSyntax? Initializer(ISymbol? constant) =>
        constant?.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(_cancellation) is VariableDeclaratorSyntax { Initializer.Value: { } value } ? value : null;

    private void Spelled(SyntaxToken token, Place place)
    {
        string text = TokenText.Value(token);
        if (text.Length == 0)
        {
            return;
        }

        _parts.Add(new MessagePart
        {
            Start = _text.Length,
            Length = text.Length,
            Token = token,
            TokenLength = text.Length,
            Anchor = place.Anchor,
            Frame = place.Frame,
            Declaration = place.Declaration,
            IsConstant = place.Declaration is not null,
        });
        _text.Append(text);
    }

    private void Hole(ExpressionSyntax expression, Place place)
    {
        string name = HoleName.Of(expression);
        _parts.Add(new MessagePart
        {
            Start = _text.Length, Length = name.Length, Anchor = place.Anchor ?? expression, Frame = place.Frame, IsHole = true, Declaration = place.Declaration,
        });
        _text.Append(name);
    }

    private void Append(string text, Place place)
    {
        if (text.Length > 0)
        {
            _parts.Add(new MessagePart { Start = _text.Length, Length = text.Length, Anchor = place.Anchor, Frame = place.Frame, Declaration = place.Declaration });
            _text.Append(text);
        }
    }

    /// <summary>Where pieces are written: in which frame, and behind which node.</summary>
    private readonly record struct Place(int Frame, SyntaxNode? Anchor)
    {
        /// <summary>The initializer of the constant that is read.</summary>
        public ExpressionSyntax? Declaration { get; init; }

        /// <summary>Whether this is the expression itself, and not a hole or a constant in it.</summary>
        public bool IsOuter => Anchor is null;
    }
}
