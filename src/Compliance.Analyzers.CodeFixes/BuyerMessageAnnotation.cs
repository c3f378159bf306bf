using Compliance.Analyzers.Evidence;
using Compliance.Analyzers.Extraction;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Compliance.Analyzers.CodeFixes;

/// <summary>Writes <c>[BuyerMessage(…)]</c> on what declares a message.</summary>
internal static class BuyerMessageAnnotation
{
    /// <summary>The file that declares the attribute where there is none.</summary>
    public const string FileName = "BuyerMessageAttribute.cs";

    /// <summary>The attribute where there is none.</summary>
    public const string Declaration = """
        /// <summary>Says that a text is a message to a buyer, and in which conversation it is sent. Compliance.Analyzers knows it by its name.</summary>
        [System.AttributeUsage(System.AttributeTargets.All)]
        internal sealed class BuyerMessageAttribute : System.Attribute
        {
            /// <summary>Who wrote first: seller or buyer.</summary>
            public string Initiator { get; set; } = "unknown";

            /// <summary>What the buyer asked for: nothing, discount, compensation, contact, direct-sale or review-trade.</summary>
            public string BuyerAsked { get; set; } = "unknown";

            /// <summary>Whether something is wrong with the order: yes or no.</summary>
            public string OrderProblem { get; set; } = "unknown";

            /// <summary>The message type of the Messaging API, such as confirmOrderDetails.</summary>
            public string Kind { get; set; } = "unknown";
        }

        """;

    private const string Name = "BuyerMessageAttribute";

    /// <summary>What is annotated: the innermost declaration around the message that takes the attribute; null where none does. An accessor speaks for its property.</summary>
    public static SyntaxNode? Target(FoundMessage found)
    {
        AttributeTargets valid = ValidOn(Attribute(found));
        return found.Message.Expression.Ancestors().FirstOrDefault(n =>
            n is not (AccessorDeclarationSyntax or ParameterSyntax { Parent.Parent: LambdaExpressionSyntax }) && Annotation.IsAnnotatable(n) && (valid & Kind(n)) != 0);
    }

    private static AttributeTargets ValidOn(INamedTypeSymbol? attribute) =>
        attribute?.GetAttributes().FirstOrDefault(a => a.AttributeClass?.Name == nameof(AttributeUsageAttribute))?.ConstructorArguments.FirstOrDefault().Value is int targets ? (AttributeTargets)targets : AttributeTargets.All;

    private static AttributeTargets Kind(SyntaxNode declaration) => declaration switch
    {
        ParameterSyntax => AttributeTargets.Parameter,
        EventFieldDeclarationSyntax or EventDeclarationSyntax => AttributeTargets.Event,
        BaseFieldDeclarationSyntax or EnumMemberDeclarationSyntax => AttributeTargets.Field,
        BasePropertyDeclarationSyntax => AttributeTargets.Property,
        ConstructorDeclarationSyntax => AttributeTargets.Constructor,
        DelegateDeclarationSyntax => AttributeTargets.Delegate,
        EnumDeclarationSyntax => AttributeTargets.Enum,
        InterfaceDeclarationSyntax => AttributeTargets.Interface,
        StructDeclarationSyntax or RecordDeclarationSyntax { ClassOrStructKeyword.RawKind: (int)SyntaxKind.StructKeyword } => AttributeTargets.Struct,
        BaseTypeDeclarationSyntax => AttributeTargets.Class,
        _ => AttributeTargets.Method,
    };

    /// <summary>The attribute that can be written at the message; null where there is none.</summary>
    public static INamedTypeSymbol? Attribute(FoundMessage found) =>
        found.Model.LookupNamespacesAndTypes(found.Message.Expression.SpanStart, name: Name).OfType<INamedTypeSymbol>().FirstOrDefault()
        ?? found.Model.Compilation.GetSymbolsWithName(Name, SymbolFilter.Type).OfType<INamedTypeSymbol>().FirstOrDefault();

    /// <summary>The change that annotates; null where the attribute cannot say it.</summary>
    public static TextChange? Write(FoundMessage found, SyntaxNode target, ContextClaim claim)
    {
        INamedTypeSymbol? attribute = Attribute(found);
        var arguments = new List<string>();
        foreach ((string member, string value) in claim.Members)
        {
            if (Value(found, attribute, member, value) is not { } written)
            {
                return null;
            }

            arguments.Add(member + " = " + written);
        }

        SourceText source = target.SyntaxTree.GetText();
        if (Existing(target) is { } existing)
        {
            IEnumerable<string> kept = (existing.ArgumentList?.Arguments ?? []).Where(a => a.NameEquals is null || !claim.Members.Any(m => m.Member == a.NameEquals.Name.Identifier.ValueText)).Select(a => a.ToString());
            return new TextChange(TextSpan.FromBounds(existing.Name.Span.End, existing.Span.End), "(" + string.Join(", ", kept.Concat(arguments)) + ")");
        }

        string name = attribute is null ? "BuyerMessage" : attribute.ToMinimalDisplayString(found.Model, target.SpanStart);
        string text = "[" + (name.EndsWith("Attribute", StringComparison.Ordinal) ? name.Substring(0, name.Length - "Attribute".Length) : name) + "(" + string.Join(", ", arguments) + ")]";
        TextLine line = source.Lines.GetLineFromPosition(target.SpanStart);
        string before = source.ToString(TextSpan.FromBounds(line.Start, target.SpanStart));
        bool startsLine = string.IsNullOrWhiteSpace(before) && target is not ParameterSyntax;
        string lineBreak = line.EndIncludingLineBreak > line.End ? source.ToString(TextSpan.FromBounds(line.End, line.EndIncludingLineBreak)) : "\n";
        return new TextChange(new TextSpan(target.SpanStart, 0), text + (startsLine ? lineBreak + before : " "));
    }

    private static AttributeSyntax? Existing(SyntaxNode target) =>
        Annotation.Lists(target).SelectMany(l => l.Attributes).FirstOrDefault(a => Annotation.IsAnnotation(Names.Last(a.Name)));

    // A project declares its own attribute: with texts as the one above, or with enumerations.
    private static string? Value(FoundMessage found, INamedTypeSymbol? attribute, string member, string value)
    {
        if (attribute is null)
        {
            return Quoted(value);
        }

        ITypeSymbol? type = attribute.GetMembers(member).OfType<IPropertySymbol>().FirstOrDefault(p => p.SetMethod is not null)?.Type
            ?? attribute.GetMembers(member).OfType<IFieldSymbol>().FirstOrDefault(f => !f.IsReadOnly && !f.IsConst)?.Type;
        switch (type)
        {
            case { SpecialType: SpecialType.System_String }:
                return Quoted(value);
            case { SpecialType: SpecialType.System_Boolean } when value is "yes":
                return "true";
            case INamedTypeSymbol { TypeKind: TypeKind.Enum } named:
                IFieldSymbol? known = named.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(f => f.HasConstantValue && f.Name.Equals(value.Replace("-", string.Empty), StringComparison.OrdinalIgnoreCase));
                return known is null ? null : named.ToMinimalDisplayString(found.Model, found.Message.Expression.SpanStart) + "." + known.Name;
            default:
                return null;
        }
    }

    private static string Quoted(string value) => "\"" + value + "\"";
}
