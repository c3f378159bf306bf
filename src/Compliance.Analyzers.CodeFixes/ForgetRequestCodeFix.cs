using System.Composition;
using System.Threading;
using Compliance.Analyzers.Rules;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Compliance.Analyzers.CodeFixes;

/// <summary>
/// Puts "unknown" in place of a request that the code assumes of every buyer: <c>BuyerRequest.Unknown</c>, <c>false</c>, <c>MessageContext.Unknown</c>. What is
/// not known is judged as if a seller wrote first, so nothing gets through that did not before.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ForgetRequestCodeFix)), Shared]
public sealed class ForgetRequestCodeFix : UsageCodeFix
{
    // The names for it, the best first.
    private static readonly string[] Unknown = ["Unknown", "NotAsked", "None", "Nothing", "No"];

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [UsageDescriptors.AssumedRequest.Id];

    internal override TextChange? Change(SyntaxNode reported, SemanticModel model, CancellationToken cancellation)
    {
        ExpressionSyntax? value = reported switch
        {
            AssignmentExpressionSyntax assignment => assignment.Right,
            ArgumentSyntax argument => argument.Expression,
            _ => reported.FirstAncestorOrSelf<ExpressionSyntax>(e => e is LiteralExpressionSyntax or MemberAccessExpressionSyntax),
        };
        return value switch
        {
            LiteralExpressionSyntax { RawKind: (int)SyntaxKind.TrueLiteralExpression } => new TextChange(value.Span, "false"),
            MemberAccessExpressionSyntax member when UnknownOf(member, model, cancellation) is { } name => new TextChange(member.Name.Span, name),
            _ => null,
        };
    }

    internal override string Title(TextChange change) => MessageCodeFix.Text("ForgetRequest", change.NewText!);

    private static string? UnknownOf(MemberAccessExpressionSyntax member, SemanticModel model, CancellationToken cancellation) =>
        model.GetSymbolInfo(member, cancellation).Symbol?.ContainingType is { } type && (type.TypeKind == TypeKind.Enum || type.Name == "MessageContext")
            ? Array.Find(Unknown, n => type.GetMembers(n).Any(m => m is { IsStatic: true, DeclaredAccessibility: Accessibility.Public }))
            : null;
}
