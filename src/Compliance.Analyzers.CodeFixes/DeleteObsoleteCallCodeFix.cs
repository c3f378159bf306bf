using System.Composition;
using System.Threading;
using Compliance.Analyzers.Rules;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Compliance.Analyzers.CodeFixes;

/// <summary>Deletes the call of an operation that the Messaging API no longer has, where it is a statement whose result nobody uses: it can only fail.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(DeleteObsoleteCallCodeFix)), Shared]
public sealed class DeleteObsoleteCallCodeFix : UsageCodeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [UsageDescriptors.ObsoleteOperation.Id];

    internal override TextChange? Change(SyntaxNode reported, SemanticModel model, CancellationToken cancellation)
    {
        ExpressionStatementSyntax? statement = reported.FirstAncestorOrSelf<ExpressionStatementSyntax>();
        // The statement is the call, or awaits it; a path in it is handed to the call itself.
        ExpressionSyntax? called = statement?.Expression is AwaitExpressionSyntax awaiting ? awaiting.Expression : statement?.Expression;
        called = called is ConditionalAccessExpressionSyntax { WhenNotNull: var whenThere } ? whenThere : called;
        bool isCall = called is InvocationExpressionSyntax call
            && (call.Expression.Span.Contains(reported.Span) || call.ArgumentList.Arguments.Any(a => a.Expression == reported || a == reported));
        return isCall && !IsOnlyAwait(statement!) ? StatementChange.Statement(statement!) : null;
    }

    internal override string Title(TextChange change) => MessageCodeFix.Text("DeleteObsoleteCall");

    // An async method that awaits nothing is a warning, and a task that it could return is for a person to choose.
    private static bool IsOnlyAwait(ExpressionStatementSyntax statement)
    {
        SyntaxNode? function = statement.Ancestors().FirstOrDefault(a => a is MethodDeclarationSyntax or LocalFunctionStatementSyntax or AnonymousFunctionExpressionSyntax);
        bool Awaits(SyntaxNode node) => node.DescendantNodes(n => n is not (LocalFunctionStatementSyntax or AnonymousFunctionExpressionSyntax) || n == node)
            .Any(n => n is AwaitExpressionSyntax && !statement.Span.Contains(n.Span) || n is CommonForEachStatementSyntax { AwaitKeyword.RawKind: (int)SyntaxKind.AwaitKeyword }
                || n is UsingStatementSyntax { AwaitKeyword.RawKind: (int)SyntaxKind.AwaitKeyword } or LocalDeclarationStatementSyntax { AwaitKeyword.RawKind: (int)SyntaxKind.AwaitKeyword });
        return statement.Expression is AwaitExpressionSyntax && function is not null && !Awaits(function);
    }
}
