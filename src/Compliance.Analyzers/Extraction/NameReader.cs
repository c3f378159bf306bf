using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Compliance.Analyzers.Extraction;

/// <summary>Reads what stands behind a name: a variable of the member, a constant, a line break of the platform.</summary>
internal readonly struct NameReader(MessageReader reader)
{
    /// <summary>Adds the text behind a name: a variable of the member, a constant, a line break of the platform. False where it is not known.</summary>
    public bool Add(ExpressionSyntax name, Place place, int depth)
    {
        if (name is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "NewLine", Expression: IdentifierNameSyntax { Identifier.ValueText: "Environment" } })
        {
            reader.Draft.Append("\n", place with { Anchor = place.Anchor ?? name });
            return true;
        }

        if (name is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Empty", Expression: PredefinedTypeSyntax or IdentifierNameSyntax { Identifier.ValueText: "String" } })
        {
            return true;
        }

        return TextVariables.Named(name) is { HasText: true } variable ? Variable(variable, name, place) : Constant(name, place, depth);
    }

    private bool Variable(TextVariable variable, ExpressionSyntax name, Place place)
    {
        if (variable.IsList)
        {
            return false;
        }

        if (reader.Reading.InProgress.TryGetValue(variable, out MessageDraft? current))
        {
            reader.Draft.Copy(current);
            return current.Length > 0;
        }

        if (!reader.Reading.MayFollow())
        {
            return false;
        }

        MessageDraft value = reader.Apart(variable, name);
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

        reader.Draft.Copy(value);
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
        if (reader.Reading.Model is { } model && model.SyntaxTree == name.SyntaxTree)
        {
            Optional<object?> constant = model.GetConstantValue(name, reader.Reading.Cancellation);
            value = constant.HasValue ? constant.Value : null;
            declaration = NamedText.Of(model.GetSymbolInfo(name, reader.Reading.Cancellation).Symbol, reader.Reading.Cancellation);
            if (value is not (null or string))
            {
                // 20 in {Percent}% is read as a number.
                reader.Draft.Append(Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture) ?? string.Empty, place with { Anchor = place.Anchor ?? name });
                return true;
            }
        }
        else
        {
            declaration = NamedText.Nearby(name);
        }

        Place at = place with { Anchor = place.Anchor ?? name };
        if (declaration is not null && !declaration.Span.Contains(name.Span) && reader.Reading.MayFollow())
        {
            MessageDraft spelled = reader.Apart(declaration, at with { Declaration = declaration }, depth + 1);
            if (value is string ? spelled.Parts.Count > 0 : spelled.IsKnown)
            {
                reader.Draft.Copy(spelled);
                return true;
            }
        }

        if (value is not string known)
        {
            reader.Reading.HasOpenNames |= reader.Reading.Model is null;
            return false;
        }

        reader.Draft.Append(known, at with { Declaration = declaration }, isConstant: true);
        return true;
    }
}
