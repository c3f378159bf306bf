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

    private readonly MessageDraft _draft = new();
    private readonly Reading _reading;

    private MessageReader(Reading reading)
    {
        _reading = reading;
    }

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
            var reading = new Reading(number, model, cancellation);
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

    private static IEnumerable<MessageDraft> Drafts(ExpressionSyntax owner, Reading reading)
    {
        var whole = new MessageReader(reading);
        var finished = new List<MessageDraft>();
        if (TextVariables.SpokenForBy(owner) is { } variable)
        {
            whole.Follow(variable, place: null, finished);
        }
        else
        {
            whole.Add(owner, new Place(0, null), 0);
        }

        finished.Add(whole._draft);
        // What could not be put in its place: the texts for a template that is not known.
        for (int i = 0; i < reading.Loose.Count && i < MostReadings; i++)
        {
            finished.Add(whole.Apart(reading.Loose[i], new Place(0, null), 1));
        }

        return finished.Where(d => d.IsKnown);
    }

    /// <summary>What an expression says by itself.</summary>
    private MessageDraft Apart(ExpressionSyntax expression, Place place, int depth)
    {
        var reader = new MessageReader(_reading);
        reader.Add(expression, place, depth);
        return reader._draft;
    }

    private void Add(ExpressionSyntax expression, Place place, int depth)
    {
        if (depth > DeepestNesting || _draft.Length > LongestText)
        {
            _draft.AddHole(expression, place);
            return;
        }

        switch (expression)
        {
            case LiteralExpressionSyntax literal when Composition.IsStringLiteral(literal) || literal.IsKind(SyntaxKind.CharacterLiteralExpression):
                _draft.Spell(literal.Token, place);
                break;
            case LiteralExpressionSyntax { RawKind: (int)SyntaxKind.NumericLiteralExpression } number:
                _draft.Append(number.Token.ValueText, place with { Anchor = place.Anchor ?? number });
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
            case ConditionalExpressionSyntax choice when Composition.IsText(choice):
                Choose([choice.WhenTrue, choice.WhenFalse], place, depth);
                break;
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression } choice when Composition.IsText(choice):
                Choose([choice.Left, choice.Right], place, depth);
                break;
            case SwitchExpressionSyntax choice when Composition.IsText(choice):
                Choose([.. choice.Arms.Select(a => a.Expression)], place, depth);
                break;
            case InvocationExpressionSyntax call when StringCall.Form(call) is { } composed && Composed(composed, call, place, depth):
                break;
            case IdentifierNameSyntax or MemberAccessExpressionSyntax when Named(expression, place, depth):
                break;
            default:
                _draft.AddHole(expression, place);
                break;
        }
    }

    private void Interpolated(InterpolatedStringExpressionSyntax interpolated, Place place, int depth)
    {
        foreach (InterpolatedStringContentSyntax content in interpolated.Contents)
        {
            if (content is InterpolatedStringTextSyntax text)
            {
                _draft.Spell(text.TextToken, place);
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
        _reading.Count = Math.Max(_reading.Count, Math.Min(outer * arms.Count, MostReadings));
        Add(arms[_reading.Number / outer % arms.Count], place with { OuterArms = outer * arms.Count }, depth + 1);
    }

    /// <summary>What a call makes. False where nothing of it is known.</summary>
    private bool Composed(StringCall call, InvocationExpressionSyntax expression, Place place, int depth)
    {
        switch (call.Kind)
        {
            case StringCallKind.Format:
                return Format(call.First!, call.Values, place, depth);
            case StringCallKind.Concat or StringCallKind.Join:
                IReadOnlyList<ExpressionSyntax> values = call.ListName is { } list ? Elements(list) : call.Values;
                if (values.Count == 0)
                {
                    return false;
                }

                ExpressionSyntax? field = call.ListName is { } name && NearbyVariable(name) is null ? name : null;
                Joined(call.Kind == StringCallKind.Join ? call.First : null, values, place, depth, field);
                return true;
            case StringCallKind.Append:
                if (call.First is not null)
                {
                    Add(call.First, place, depth + 1);
                }

                foreach (ExpressionSyntax step in call.Values)
                {
                    Step((InvocationExpressionSyntax)step, place, depth + 1);
                }

                return true;
            case StringCallKind.Replace:
                return Replaced(call, place, depth);
            case StringCallKind.Insert:
                return Inserted(call.First!, call.Values, place, depth);
            default:
                return Known(call.First!, place, depth);
        }
    }

    // The text of an expression, if any of it is known; the name of a hole is better taken from the whole call.
    private bool Known(ExpressionSyntax text, Place place, int depth)
    {
        MessageDraft inner = Apart(text, place, depth + 1);
        if (!inner.IsKnown)
        {
            return false;
        }

        _draft.Copy(inner);
        return true;
    }

    // The elements of a field are spelled behind its name, each for itself.
    private void Joined(ExpressionSyntax? separator, IReadOnlyList<ExpressionSyntax> values, Place place, int depth, ExpressionSyntax? field = null)
    {
        for (int i = 0; i < values.Count; i++)
        {
            if (i > 0 && separator is not null)
            {
                // The separator stands before the values in the source, so it is a frame of its own.
                Add(separator, place with { Frame = _reading.NextFrame() }, depth + 1);
            }

            Add(values[i], field is null ? place : place with { Anchor = place.Anchor ?? field, Declaration = values[i] }, depth + 1);
        }
    }

    private bool Format(ExpressionSyntax spelling, IReadOnlyList<ExpressionSyntax> values, Place place, int depth)
    {
        MessageDraft format = Apart(spelling, place, depth + 1);
        if (!format.IsKnown)
        {
            _reading.Loose.AddRange(values.Where(v => Composition.IsText(v)));
            return false;
        }

        foreach (FormatPiece piece in FormatPiece.Read(format.Text))
        {
            if (piece.Argument < 0 || piece.Argument >= values.Count)
            {
                _draft.Copy(format, piece.Start, piece.Length);
                continue;
            }

            ExpressionSyntax value = values[piece.Argument];
            if (Composition.IsText(value) || value is LiteralExpressionSyntax)
            {
                Add(value, place with { Frame = _reading.NextFrame() }, depth + 1);
                continue;
            }

            Placeholder(format, piece.Start, piece.Length, value, place, depth);
        }

        return true;
    }

    // What has no text of its own stands where its {0} does.
    private void Placeholder(MessageDraft format, int start, int length, ExpressionSyntax value, Place place, int depth)
    {
        if (value is IdentifierNameSyntax or MemberAccessExpressionSyntax && Named(value, place with { Frame = _reading.NextFrame() }, depth))
        {
            return;
        }

        _draft.Fill(format, start, length, value, place);
    }

    private bool Replaced(StringCall call, Place place, int depth)
    {
        MessageDraft text = Apart(call.First!, place, depth + 1);
        if (!text.IsKnown)
        {
            if (Composition.IsText(call.Values[1]))
            {
                _reading.Loose.Add(call.Values[1]);
            }

            return false;
        }

        Replace(text, call.Values[0], call.Values[1], place, depth);
        return true;
    }

    private void Replace(MessageDraft text, ExpressionSyntax old, ExpressionSyntax with, Place place, int depth)
    {
        MessageDraft key = Apart(old, place, depth + 1);
        string whole = text.Text;
        // "#BUYER#" is read as a hole in the text and in the key alike.
        string wanted = key.HasHoles && key.Parts.Count > 1 || key.Parts.Any(p => p.IsHole && p.Token.SyntaxTree is null) ? string.Empty : key.Text;
        int at = 0;
        for (int i = wanted.Length == 0 ? -1 : whole.IndexOf(wanted, StringComparison.Ordinal); i >= 0; i = whole.IndexOf(wanted, at, StringComparison.Ordinal))
        {
            _draft.Copy(text, at, i - at);
            if (Composition.IsText(with) || with is LiteralExpressionSyntax)
            {
                Add(with, place with { Frame = _reading.NextFrame() }, depth + 1);
            }
            else
            {
                Placeholder(text, i, wanted.Length, with, place, depth);
            }

            at = i + wanted.Length;
        }

        if (at == 0 && Composition.IsText(with))
        {
            _reading.Loose.Add(with);
        }

        _draft.Copy(text, at, whole.Length - at);
    }

    private bool Inserted(ExpressionSyntax receiver, IReadOnlyList<ExpressionSyntax> arguments, Place place, int depth)
    {
        Insert(Apart(receiver, place, depth + 1), arguments, place, depth);
        return true;
    }

    // At the start, or somewhere: then at the end, where it harms no phrase.
    private void Insert(MessageDraft text, IReadOnlyList<ExpressionSyntax> arguments, Place place, int depth)
    {
        if (arguments.Count < 2)
        {
            _draft.Copy(text);
            return;
        }

        bool first = arguments[0] is LiteralExpressionSyntax { Token.ValueText: "0" };
        if (!first)
        {
            _draft.Copy(text);
        }

        Add(arguments[1], place with { Frame = _reading.NextFrame() }, depth + 1);
        if (first)
        {
            _draft.Copy(text);
        }
    }

    /// <summary>Adds what a variable holds at a place, or at the end.</summary>
    /// <param name="variable">The variable.</param>
    /// <param name="place">The place; null for the end.</param>
    /// <param name="finished">Takes what is overwritten: each is a message of its own.</param>
    private void Follow(TextVariable variable, SyntaxNode? place, List<MessageDraft>? finished)
    {
        _reading.InProgress[variable] = _draft;
        int end = int.MaxValue;
        int readings = 1;
        IReadOnlyList<SyntaxNode> options = place is null ? Branches.Options(variable.Steps, variable.Scope, out readings) : [];
        SyntaxNode? only = _reading.Number >= readings && _reading.Number < readings + options.Count ? options[_reading.Number - readings] : null;
        readings = Math.Min(readings + options.Count, MostReadings);
        foreach (TextStep step in variable.Steps)
        {
            if (place is not null && step.Node.Span.End > place.SpanStart || step.Node.SpanStart > end)
            {
                break;
            }

            if (!Branches.IsTaken(step.Node, variable.Scope, _reading.Number, only, place, ref readings, out int outer, out int leaves))
            {
                continue;
            }

            end = Math.Min(end, leaves);
            Take(step, outer, finished);
        }

        _reading.Count = Math.Max(_reading.Count, readings);
        _reading.InProgress.Remove(variable);
    }

    private void Take(TextStep step, int outerArms, List<MessageDraft>? finished)
    {
        var place = new Place(0, null) { OuterArms = outerArms };
        switch (step.Kind)
        {
            case TextStepKind.Set:
                Reset(finished);
                if (step.Value is not BaseObjectCreationExpressionSyntax)
                {
                    Add(step.Value!, place, 1);
                }

                break;
            case TextStepKind.Extend:
                MessageDraft next = Apart(step.Value!, place, 1);
                if (next.IsKnown)
                {
                    _draft.Clear();
                    _draft.Copy(next);
                }

                break;
            case TextStepKind.Add:
                Add(step.Value!, place, 1);
                break;
            default:
                if (step.Method == "Clear")
                {
                    Reset(finished);
                }
                else
                {
                    Step((InvocationExpressionSyntax)step.Node, place, 1);
                }

                break;
        }
    }

    private void Reset(List<MessageDraft>? finished)
    {
        if (_draft.IsKnown)
        {
            finished?.Add(_draft.Copy());
        }

        _draft.Clear();
    }

    // One call on a builder.
    private void Step(InvocationExpressionSyntax call, Place place, int depth)
    {
        IReadOnlyList<ExpressionSyntax> arguments = [.. call.ArgumentList.Arguments.Select(a => a.Expression)];
        switch (Names.Last(call.Expression))
        {
            case "Write" or "WriteLine" when arguments.Count > 1:
                if (!Format(arguments[0], [.. arguments.Skip(1)], place, depth))
                {
                    _draft.AddHole(arguments[0], place);
                }

                LineBreak(call, place);
                break;
            case "Append" or "Write" or "WriteLiteral" when arguments.Count > 0:
                Add(arguments[0], place, depth);
                break;
            case "AppendLine" or "WriteLine":
                if (arguments.Count > 0)
                {
                    Add(arguments[arguments.Count - 1], place, depth);
                }

                LineBreak(call, place);
                break;
            case "AppendFormat" when arguments.Count > 0:
                int format = Composition.IsText(arguments[0]) || arguments.Count == 1 || !Composition.IsText(arguments[1]) ? 0 : 1;
                if (!Format(arguments[format], [.. arguments.Skip(format + 1)], place, depth))
                {
                    _draft.AddHole(arguments[format], place);
                }

                break;
            case "AppendJoin" when arguments.Count > 1:
                Joined(arguments[0], arguments.Count == 2 && StringCall.Elements(arguments[1]) is { } elements ? elements : [.. arguments.Skip(1)], place, depth);
                break;
            case "Insert" or "Replace" when arguments.Count > 1:
                MessageDraft before = _draft.Copy();
                _draft.Clear();
                if (Names.Last(call.Expression) == "Insert")
                {
                    Insert(before, arguments, place, depth);
                }
                else
                {
                    Replace(before, arguments[0], arguments[1], place, depth);
                }

                break;
        }
    }

    // The line break is written by the call, behind its argument.
    private void LineBreak(InvocationExpressionSyntax call, Place place) =>
        _draft.Append("\n", place with { Anchor = place.Anchor ?? call, IsMark = true });

    private static TextVariable? NearbyVariable(ExpressionSyntax name) => TextVariables.Named(name);

    private static bool IsNamedText(ExpressionSyntax expression) =>
        expression is IdentifierNameSyntax or MemberAccessExpressionSyntax && (NearbyVariable(expression) is { HasText: true } || NamedText.Nearby(expression) is { } value && Composition.IsText(value));

    /// <summary>The elements of a list that is known by its name.</summary>
    private static IReadOnlyList<ExpressionSyntax> Elements(ExpressionSyntax name)
    {
        if (NearbyVariable(name) is not { } variable)
        {
            return NamedText.Nearby(name) is { } value && StringCall.Elements(value) is { } spelled ? spelled : [];
        }

        var elements = new List<ExpressionSyntax>();
        foreach (TextStep step in variable.Steps.Where(s => s.Node.Span.End <= name.SpanStart))
        {
            elements.AddRange(step.Value is { } set ? StringCall.Elements(set) ?? [] : step.Method == "AddRange" ? StringCall.Elements(step.Arguments[0]) ?? [] : step.Arguments);
        }

        return elements;
    }

    /// <summary>Adds the text behind a name: a variable of the member, a constant, a line break of the platform. False where it is not known.</summary>
    private bool Named(ExpressionSyntax name, Place place, int depth)
    {
        if (name is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "NewLine", Expression: IdentifierNameSyntax { Identifier.ValueText: "Environment" } })
        {
            _draft.Append("\n", place with { Anchor = place.Anchor ?? name });
            return true;
        }

        if (name is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Empty", Expression: PredefinedTypeSyntax or IdentifierNameSyntax { Identifier.ValueText: "String" } })
        {
            return true;
        }

        return NearbyVariable(name) is { HasText: true } variable ? Variable(variable, name, place) : Constant(name, place, depth);
    }

    private bool Variable(TextVariable variable, ExpressionSyntax name, Place place)
    {
        if (variable.IsList)
        {
            return false;
        }

        if (_reading.InProgress.TryGetValue(variable, out MessageDraft? current))
        {
            _draft.Copy(current);
            return current.Length > 0;
        }

        if (!_reading.MayFollow())
        {
            return false;
        }

        var reader = new MessageReader(_reading);
        reader.Follow(variable, name, finished: null);
        MessageDraft value = reader._draft;
        if (!value.IsKnown)
        {
            return false;
        }

        // What is put together statement by statement is written where its pieces are; a whole text by its name.
        if (!variable.IsBuilt)
        {
            ExpressionSyntax? declaration = variable.Steps.Count == 1 ? variable.Steps[0].Value : null;
            value.Rewrite(p => p with { Anchor = place.Anchor ?? name, Frame = place.Frame, Declaration = p.Declaration ?? declaration ?? Spelling(p, variable), IsConstant = !p.IsHole });
        }

        _draft.Copy(value);
        return true;
    }

    private static ExpressionSyntax? Spelling(MessagePart part, TextVariable variable) =>
        variable.Steps.Select(s => s.Value).FirstOrDefault(v => v is not null && v.Span.Contains(part.Token.Span) && v.SyntaxTree == part.Token.SyntaxTree);

    private bool Constant(ExpressionSyntax name, Place place, int depth)
    {
        // Binding a name binds the member around it.
        if (NamedText.IsVariable(name))
        {
            return false;
        }

        object? value = null;
        ExpressionSyntax? declaration;
        if (_reading.Model is { } model && model.SyntaxTree == name.SyntaxTree)
        {
            Optional<object?> constant = model.GetConstantValue(name, _reading.Cancellation);
            value = constant.HasValue ? constant.Value : null;
            declaration = NamedText.Of(model.GetSymbolInfo(name, _reading.Cancellation).Symbol, _reading.Cancellation);
            if (value is not (null or string))
            {
                // 20 in {Percent}% is read as a number.
                _draft.Append(Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture) ?? string.Empty, place with { Anchor = place.Anchor ?? name });
                return true;
            }
        }
        else
        {
            declaration = NamedText.Nearby(name);
        }

        Place at = place with { Anchor = place.Anchor ?? name };
        if (declaration is not null && !declaration.Span.Contains(name.Span) && _reading.MayFollow())
        {
            MessageDraft spelled = Apart(declaration, at with { Declaration = declaration }, depth + 1);
            if (value is string ? spelled.Parts.Count > 0 : spelled.IsKnown)
            {
                _draft.Copy(spelled);
                return true;
            }
        }

        if (value is not string known)
        {
            _reading.HasOpenNames |= _reading.Model is null;
            return false;
        }

        _draft.Append(known, at with { Declaration = declaration }, isConstant: true);
        return true;
    }

    /// <summary>One reading of a message, with what all its readers share.</summary>
    private sealed class Reading(int number, SemanticModel? model, CancellationToken cancellation)
    {
        private const int MostNames = 200;
        private int _names;
        private int _frames;

        /// <summary>Which arms are taken.</summary>
        public int Number { get; } = number;

        /// <summary>Resolves constants; or null.</summary>
        public SemanticModel? Model { get; } = model;

        /// <summary>Cancels binding.</summary>
        public CancellationToken Cancellation { get; } = cancellation;

        /// <summary>How many readings there are.</summary>
        public int Count { get; set; } = 1;

        /// <summary>Whether binding may tell more of a name than was known without.</summary>
        public bool HasOpenNames { get; set; }

        /// <summary>The variables that are being followed, with what they hold so far.</summary>
        public Dictionary<TextVariable, MessageDraft> InProgress { get; } = [];

        /// <summary>Texts that have no place in the message.</summary>
        public List<ExpressionSyntax> Loose { get; } = [];

        /// <summary>A frame for parts that stand apart in the source.</summary>
        public int NextFrame() => ++_frames;

        /// <summary>Whether one more name may be followed: names of names of names end somewhere.</summary>
        public bool MayFollow() => ++_names <= MostNames;
    }
}
