using Compliance.Analyzers.Evidence;
using Compliance.Analyzers.Extraction;
using Compliance.Analyzers.Rules;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Compliance.Analyzers.Usage;

/// <summary>
/// Reports text that is made at run time and handed to a sending API without having been checked in the same member: no call of
/// <c>MessageChecker.Check</c> on it, and no guard. Constants are judged where they are written.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UncheckedTextAnalyzer : DiagnosticAnalyzer
{
    private static readonly WordSet Guards = new(
        "check", "checked", "guard", "ensure", "verify", "validate", "screen", "approve", "approved", "allow", "allowed", "permit", "permitted", "compliant", "compliance", "lawful", "judge", "moderate",
        "检查", "校验", "审核");

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [UsageDescriptors.UncheckedText];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        Scope.Watch(
            context,
            Analyze,
            SyntaxKind.SimpleAssignmentExpression,
            SyntaxKind.Argument);
    }

    private static void Analyze(SyntaxNodeAnalysisContext context, Scope scope)
    {
        TextUse? use = context.Node switch
        {
            AssignmentExpressionSyntax assignment => TextUse.Of(assignment, context.SemanticModel, context.CancellationToken),
            ArgumentSyntax { Parent.Parent: BaseObjectCreationExpressionSyntax creation } argument => TextUse.OfCreation(argument, creation, context.SemanticModel, context.CancellationToken),
            ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } argument => TextUse.OfCall(argument, call, context.SemanticModel, context.CancellationToken),
            _ => null,
        };
        if (use is not { } found || IsFixed(context, found.Text) || IsChecked(found.Text, context.Node as AssignmentExpressionSyntax) || !scope.Covers(context.Node.SyntaxTree))
        {
            return;
        }

        context.ReportDiagnostic(Diagnostic.Create(UsageDescriptors.UncheckedText, found.Text.GetLocation(), Extraction.ShownText.OneLine(found.Text.ToString(), 60), found.Sink.SimpleName));
    }

    private static bool IsFixed(SyntaxNodeAnalysisContext context, ExpressionSyntax text) =>
        context.SemanticModel.GetConstantValue(text, context.CancellationToken).HasValue
        || text is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Empty", Expression: PredefinedTypeSyntax };

    private static bool IsChecked(ExpressionSyntax text, AssignmentExpressionSyntax? set)
    {
        SyntaxNode? member = text.Ancestors().FirstOrDefault(a => a is MemberDeclarationSyntax and not BaseTypeDeclarationSyntax or LocalFunctionStatementSyntax or AccessorDeclarationSyntax);
        // Statements of a program without a Main are members each: all of them are one.
        member = member is GlobalStatementSyntax ? member.Parent : member;
        if (member is null)
        {
            return false;
        }

        var values = new HashSet<string>(Values(text), StringComparer.Ordinal);
        if (set is not null)
        {
            // A property that is set is not sent yet: checker.Check(request.Text) may follow.
            values.Add(Names.Last(set.Left));
        }

        return member.DescendantNodes().OfType<InvocationExpressionSyntax>().Any(call =>
            (set is not null || call.SpanStart < text.SpanStart || text.Span.Contains(call.Span)) && NameWords.Any(Names.Last(call.Expression), Guards) && Takes(call, text, values));
    }

    private static bool Takes(InvocationExpressionSyntax call, ExpressionSyntax text, HashSet<string> values)
    {
        IEnumerable<SyntaxNode> taken = call.ArgumentList.Arguments.Select(a => (SyntaxNode)a.Expression);
        if (call.Expression is MemberAccessExpressionSyntax { Expression: { } receiver })
        {
            taken = taken.Append(receiver);
        }

        return taken.Any(t => t.IsEquivalentTo(text) || Values(t).Any(values.Contains));
    }

    // What a text is made of: variables, parameters, properties. The names of methods and of their receivers' types say nothing.
    private static IEnumerable<string> Values(SyntaxNode text) => text.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>()
        .Where(n => n.Parent is not InvocationExpressionSyntax && n.Parent is not MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax } || IsReceiver(n))
        .Select(n => n.Identifier.ValueText);

    private static bool IsReceiver(IdentifierNameSyntax name) =>
        name.Parent is MemberAccessExpressionSyntax access && access.Expression == name && name.Identifier.ValueText is { Length: > 0 } receiver && !char.IsUpper(receiver[0]);
}
