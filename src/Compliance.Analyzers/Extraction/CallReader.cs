using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Compliance.Analyzers.Extraction;

/// <summary>Reads what calls make of texts: <c>string.Format</c>, <c>Join</c>, <c>Replace</c> and their like.</summary>
internal readonly struct CallReader(MessageReader reader)
{
    /// <summary>Adds what a call makes. False where nothing of it is known.</summary>
    public bool Add(StringCall call, Place place, int depth)
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

                ExpressionSyntax? field = call.ListName is { } name && TextVariables.Named(name) is null ? name : null;
                Joined(call.Kind == StringCallKind.Join ? call.First : null, values, place, depth, field);
                return true;
            case StringCallKind.Append:
                if (call.First is not null)
                {
                    reader.Add(call.First, place, depth + 1);
                }

                foreach (ExpressionSyntax step in call.Values)
                {
                    new VariableReader(reader).Step((InvocationExpressionSyntax)step, place, depth + 1);
                }

                return true;
            case StringCallKind.Replace:
                return Replaced(call, place, depth);
            case StringCallKind.Insert:
                Insert(reader.Apart(call.First!, place, depth + 1), call.Values, place, depth);
                return true;
            default:
                return Known(call.First!, place, depth);
        }
    }

    // The text of an expression, if any of it is known; the name of a hole is better taken from the whole call.
    private bool Known(ExpressionSyntax text, Place place, int depth)
    {
        MessageDraft inner = reader.Apart(text, place, depth + 1);
        if (!inner.IsKnown)
        {
            return false;
        }

        reader.Draft.Copy(inner);
        return true;
    }

    /// <summary>Adds the elements of a list; those of a field are spelled behind its name, each for itself.</summary>
    public void Joined(ExpressionSyntax? separator, IReadOnlyList<ExpressionSyntax> values, Place place, int depth, ExpressionSyntax? field = null)
    {
        for (int i = 0; i < values.Count; i++)
        {
            if (i > 0 && separator is not null)
            {
                // The separator stands before the values in the source, so it is a frame of its own.
                reader.Add(separator, place with { Frame = reader.Reading.NextFrame() }, depth + 1);
            }

            reader.Add(values[i], field is null ? place : place with { Anchor = place.Anchor ?? field, Declaration = values[i] }, depth + 1);
        }
    }

    /// <summary>Adds a format, filled with its values. False where nothing of the format is known: the values that are texts have no place then.</summary>
    public bool Format(ExpressionSyntax spelling, IReadOnlyList<ExpressionSyntax> values, Place place, int depth)
    {
        MessageDraft format = reader.Apart(spelling, place, depth + 1);
        if (!format.IsKnown)
        {
            reader.Reading.Loose.AddRange(values.Where(v => Composition.IsText(v)));
            return false;
        }

        foreach (FormatPiece piece in FormatPiece.Read(format.Text))
        {
            if (piece.Argument < 0 || piece.Argument >= values.Count)
            {
                reader.Draft.Copy(format, piece.Start, piece.Length);
                continue;
            }

            ExpressionSyntax value = values[piece.Argument];
            if (Composition.IsText(value) || value is LiteralExpressionSyntax)
            {
                reader.Add(value, place with { Frame = reader.Reading.NextFrame() }, depth + 1);
                continue;
            }

            Placeholder(format, piece.Start, piece.Length, value, place, depth);
        }

        return true;
    }

    // What has no text of its own stands where its {0} does.
    private void Placeholder(MessageDraft format, int start, int length, ExpressionSyntax value, Place place, int depth)
    {
        if (value is IdentifierNameSyntax or MemberAccessExpressionSyntax && new NameReader(reader).Add(value, place with { Frame = reader.Reading.NextFrame() }, depth))
        {
            return;
        }

        reader.Draft.Fill(format, start, length, value, place);
    }

    private bool Replaced(StringCall call, Place place, int depth)
    {
        MessageDraft text = reader.Apart(call.First!, place, depth + 1);
        if (!text.IsKnown)
        {
            if (Composition.IsText(call.Values[1]))
            {
                reader.Reading.Loose.Add(call.Values[1]);
            }

            return false;
        }

        Replace(text, call.Values[0], call.Values[1], place, depth);
        return true;
    }

    /// <summary>Adds a text in which something is replaced.</summary>
    public void Replace(MessageDraft text, ExpressionSyntax old, ExpressionSyntax with, Place place, int depth)
    {
        MessageDraft key = reader.Apart(old, place, depth + 1);
        string whole = text.Text;
        // "#BUYER#" is read as a hole in the text and in the key alike.
        string wanted = key.HasHoles && key.Parts.Count > 1 || key.Parts.Any(p => p.IsHole && p.Token.SyntaxTree is null) ? string.Empty : key.Text;
        int at = 0;
        for (int i = wanted.Length == 0 ? -1 : whole.IndexOf(wanted, StringComparison.Ordinal); i >= 0; i = whole.IndexOf(wanted, at, StringComparison.Ordinal))
        {
            reader.Draft.Copy(text, at, i - at);
            if (Composition.IsText(with) || with is LiteralExpressionSyntax)
            {
                reader.Add(with, place with { Frame = reader.Reading.NextFrame() }, depth + 1);
            }
            else
            {
                Placeholder(text, i, wanted.Length, with, place, depth);
            }

            at = i + wanted.Length;
        }

        if (at == 0 && Composition.IsText(with))
        {
            reader.Reading.Loose.Add(with);
        }

        reader.Draft.Copy(text, at, whole.Length - at);
    }

    /// <summary>Adds a text into which something is inserted: at the start, or somewhere, then at the end, where it harms no phrase.</summary>
    public void Insert(MessageDraft text, IReadOnlyList<ExpressionSyntax> arguments, Place place, int depth)
    {
        if (arguments.Count < 2)
        {
            reader.Draft.Copy(text);
            return;
        }

        bool first = arguments[0] is LiteralExpressionSyntax { Token.ValueText: "0" };
        if (!first)
        {
            reader.Draft.Copy(text);
        }

        reader.Add(arguments[1], place with { Frame = reader.Reading.NextFrame() }, depth + 1);
        if (first)
        {
            reader.Draft.Copy(text);
        }
    }

    /// <summary>The elements of a list that is known by its name.</summary>
    private static IReadOnlyList<ExpressionSyntax> Elements(ExpressionSyntax name)
    {
        if (TextVariables.Named(name) is not { } variable)
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
}
