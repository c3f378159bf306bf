using System.Threading;
using Compliance.Analyzers.Evidence;
using Compliance.Analyzers.Extraction;
using Compliance.Analyzers.Options;
using Compliance.Analyzers.Rules;
using Compliance.Analyzers.Sinks;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Compliance.Analyzers;

/// <summary>The messages of one compilation: reads them, has them judged, and reports what their evidence allows to report.</summary>
internal sealed class SourceMessages(ProjectPolicy policy, ProjectSettings project)
{
    /// <summary>Judges the text of an expression, unless a larger expression owns it.</summary>
    public void Analyze(SyntaxNodeAnalysisContext context)
    {
        var expression = (ExpressionSyntax)context.Node;
        if (!MayHoldMessage(expression) || Composition.IsPart(expression))
        {
            return;
        }

        Settings settings = project.Of(expression.SyntaxTree);
        if (settings.Scan == ScanMode.None || !settings.IncludeTestCode && project.IsTestCode(expression.SyntaxTree))
        {
            return;
        }

        MessageSite site = MessageSite.Of(expression);
        if (site.IsRuledOut && Annotation.Read(site.Declarations, settings.Context) is null)
        {
            return;
        }

        // Constants are bound only where the rest is worth it. A sum of nothing but names says nothing before.
        if (expression is not LiteralExpressionSyntax && !IsSumOfNames(expression)
            && !MessageReader.Read(expression, model: null, context.CancellationToken).Any(m => Evidence(m, site, settings) is not null))
        {
            return;
        }

        var reported = new HashSet<(string Id, int Start)>();
        foreach (MessageText message in MessageReader.Read(expression, context.SemanticModel, context.CancellationToken))
        {
            Judge(message, site, settings, reported, context);
        }
    }

    /// <summary>The evidence for a text; null where no rule could be satisfied with it, whatever binding adds.</summary>
    private MessageEvidence? Evidence(MessageText message, MessageSite site, Settings settings)
    {
        if (!MessageLength.IsEnough(message.Text))
        {
            return null;
        }

        MessageEvidence? evidence = MessageEvidence.Of(site, message.Text, project.Relative(message.Expression.SyntaxTree.FilePath), settings);
        return evidence is null || !site.Flows && (evidence.IsRuledOut || evidence.Level == EvidenceLevel.Text && settings.Scan != ScanMode.All) ? null : evidence;
    }

    private void Judge(MessageText message, MessageSite site, Settings settings, HashSet<(string Id, int Start)> reported, SyntaxNodeAnalysisContext context)
    {
        if (Evidence(message, site, settings) is not { } evidence)
        {
            return;
        }

        MessageContext known = WithKind(evidence.Context, SinkFinder.KindByName(site));
        Verdict verdict = policy.Checker.Check(message.Text, known);
        if (verdict.Findings.Count == 0)
        {
            return;
        }

        bool? listed = evidence.IsAnnotated ? null : settings.Names.Taker(site, context.SemanticModel, context.CancellationToken);
        if (listed == false)
        {
            return;
        }

        evidence = listed == true ? MessageEvidence.Annotated(evidence.Context) : new SinkFinder(context.SemanticModel, context.CancellationToken).Strengthen(site, evidence);
        if (evidence.IsRuledOut || settings.Scan == ScanMode.Annotated && !evidence.IsAnnotated)
        {
            return;
        }

        if (evidence.Context != known)
        {
            verdict = policy.Checker.Check(message.Text, evidence.Context);
        }

        EvidenceLevel level = settings.Scan == ScanMode.All ? EvidenceLevel.Message : evidence.Level;
        foreach (Finding finding in verdict.Findings)
        {
            if (level < EvidenceNeeded.For(finding.Rule) || policy.Allowed.Cover(finding.Rule.Id, finding.Text) || IsReportedByConstant(message, finding, context.CancellationToken))
            {
                continue;
            }

            Diagnostic diagnostic = FindingReport.Create(finding, message);
            if (reported.Add((finding.Rule.Id, diagnostic.Location.SourceSpan.Start)))
            {
                context.ReportDiagnostic(diagnostic);
            }
        }
    }

    /// <summary>A constant that breaks a rule by itself is reported where it is written, once, and not wherever it is used.</summary>
    private bool IsReportedByConstant(MessageText message, Finding finding, CancellationToken cancellation)
    {
        ExpressionSyntax? declaration = null;
        foreach (MessagePart part in message.Overlapping(finding.Start, finding.Length))
        {
            if (part.Declaration is null || declaration is not null && declaration != part.Declaration)
            {
                return false;
            }

            declaration = part.Declaration;
        }

        return declaration is not null && Reports(declaration, finding.Rule, cancellation);
    }

    private bool Reports(ExpressionSyntax declaration, PolicyRule rule, CancellationToken cancellation)
    {
        Settings settings = project.Of(declaration.SyntaxTree);
        if (!settings.IncludeTestCode && project.IsTestCode(declaration.SyntaxTree))
        {
            return false;
        }

        MessageText text = MessageReader.Read(declaration, model: null, cancellation).First();
        MessageEvidence? evidence = MessageEvidence.Of(MessageSite.Of(declaration), text.Text, project.Relative(declaration.SyntaxTree.FilePath), settings);
        return evidence is { IsRuledOut: false }
            && (settings.Scan == ScanMode.All || evidence.Level >= EvidenceNeeded.For(rule))
            && policy.Checker.Check(text.Text, evidence.Context).Findings.Any(f => f.Rule.Id == rule.Id);
    }

    private static MessageContext WithKind(MessageContext context, MessageKind kind) =>
        kind == MessageKind.Unknown || context.Kind != MessageKind.Unknown ? context : context with { Kind = kind };

    // Asked of every string of the project: no allocation.
    private static bool MayHoldMessage(ExpressionSyntax expression) => expression switch
    {
        LiteralExpressionSyntax literal => MessageLength.IsEnough(literal.Token.ValueText),
        InterpolatedStringExpressionSyntax => true,
        BinaryExpressionSyntax sum => !sum.Parent.IsKind(SyntaxKind.AddExpression) && (Composition.HasText(sum) || IsSumOfNames(sum)),
        InvocationExpressionSyntax call => StringCall.Read(call) is not null,
        _ => false,
    };

    // const string Letter = Greeting + Offer: no string in sight, and yet a message.
    private static bool IsSumOfNames(ExpressionSyntax sum) =>
        sum is BinaryExpressionSyntax && sum.Parent?.Parent is VariableDeclaratorSyntax { Parent.Parent: FieldDeclarationSyntax field } && field.Modifiers.Any(SyntaxKind.ConstKeyword)
        && field.Declaration.Type is PredefinedTypeSyntax { Keyword.RawKind: (int)SyntaxKind.StringKeyword };
}
