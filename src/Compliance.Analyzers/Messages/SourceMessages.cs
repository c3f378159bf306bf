using System.Collections.Concurrent;
using System.Threading;
using Compliance.Analyzers.Evidence;
using Compliance.Analyzers.Extraction;
using Compliance.Analyzers.Options;
using Compliance.Analyzers.Reporting;
using Compliance.Analyzers.Sinks;
using Compliance.Analyzers.Text;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Compliance.Analyzers.Messages;

/// <summary>The messages of one compilation: reads them, has them judged, and reports what their evidence allows to report.</summary>
internal sealed class SourceMessages(ProjectPolicy policy, ProjectSettings project)
{
    private readonly ProjectEvidence _evidence = new(project);

    // Of words that stand behind names, the rules that are reported where they are written.
    private readonly ConcurrentDictionary<ExpressionSyntax, IReadOnlyCollection<string>> _reportedOfThemselves = new();

    /// <summary>Judges the texts of a file, each with the larger expression that owns it.</summary>
    public void Analyze(SemanticModelAnalysisContext context)
    {
        SyntaxTree tree = context.SemanticModel.SyntaxTree;
        Settings settings = project.Of(tree);
        if (project.Covers(tree))
        {
            var reported = new HashSet<(string Id, int Start)>();
            SourceTexts.Find(tree, CrashNet.Around<ExpressionSyntax>(e => Analyze(e, settings, reported, context), e => e.GetLocation()), context.CancellationToken);
        }
    }

    private void Analyze(ExpressionSyntax expression, Settings settings, HashSet<(string Id, int Start)> reported, SemanticModelAnalysisContext context)
    {
        if (IsWorthReading(expression, settings))
        {
            foreach ((MessageText message, Finding finding, MessageContext judged) in Findings(expression, settings, context.SemanticModel, context.CancellationToken))
            {
                Report(finding, message, judged, reported, context);
            }
        }
    }

    // From the cheapest question to the dearest: most strings of a project end at one of the first three, which allocate nothing.
    private bool IsWorthReading(ExpressionSyntax expression, Settings settings) =>
        !(RuledOut.AtOnce(expression) && !Annotation.IsAround(expression)) && MayBreakRule(expression, settings) && !Composition.IsPart(expression);

    /// <summary>What the messages of an expression break, as far as their evidence allows to say so, and in which context.</summary>
    private IEnumerable<(MessageText Message, Finding Finding, MessageContext Context)> Findings(ExpressionSyntax expression, Settings settings, SemanticModel model, CancellationToken cancellation)
    {
        MessageSite site = MessageSite.Of(expression);
        if (_evidence.LeavesOut(site, settings) && Annotation.Read(site.Declarations, settings.Context) is null)
        {
            yield break;
        }

        // Constants are bound only where the rest is worth it. A sum of nothing but names says nothing before.
        bool isLiteral = expression is LiteralExpressionSyntax;
        if (!(isLiteral ? site.Variable is null : NamesOnly.Is(expression))
            && !MessageReader.Read(expression, model: null, cancellation)
                .Any(m => (m.HasOpenNames || MessageLength.IsEnough(m.Text) && !IsClear(m.Text, expression, settings)) && (isLiteral || _evidence.Of(m, site, settings) is not null) && (m.HasOpenNames || policy.Checker.MayFind(m.Text))))
        {
            yield break;
        }

        foreach (MessageText message in MessageReader.Read(expression, model, cancellation))
        {
            if (isLiteral || !IsClear(message.Text, expression, settings))
            {
                foreach ((Finding finding, MessageContext context) in Findings(message, site, settings, model, cancellation))
                {
                    yield return (message, finding, context);
                }
            }
        }
    }

    private void Report(Finding finding, MessageText message, MessageContext judged, HashSet<(string Id, int Start)> reported, SemanticModelAnalysisContext context)
    {
        Diagnostic? diagnostic;
        if (message.SpelledBy(finding.Start, finding.Length) is not { } spelling)
        {
            // A format that a variable holds, with its arguments by the call, and words cut between two constants: where they are written is the place.
            diagnostic = FindingReport.Create(
                finding, message, judged, behindNames: message.IsSpelledByLocal(finding.Start, finding.Length) || message.IsSpelledByFields(finding.Start, finding.Length));
        }
        else if (ReportedOfThemselves(spelling, context).Contains(finding.Rule.Id))
        {
            return;
        }
        else
        {
            // Words that stand behind a name are shown where they are written; by the name, if that is in another file, which an editor does not look at now.
            // A bare address or a code offends by what the message says of it: there the name is the place.
            diagnostic = FindingReport.Create(
                finding, message, judged, behindNames: spelling.SyntaxTree == message.Expression.SyntaxTree && SaysSomething(spelling, context.CancellationToken));
        }

        // Two messages may say the same words behind the same name: they are reported once.
        if (reported.Add((finding.Rule.Id, diagnostic.Location.SourceSpan.Start)))
        {
            context.ReportDiagnostic(diagnostic);
        }
    }

    /// <summary>What a message breaks, as far as its evidence allows to say so.</summary>
    private IReadOnlyList<(Finding Finding, MessageContext Context)> Findings(MessageText message, MessageSite site, Settings settings, SemanticModel model, CancellationToken cancellation)
    {
        if (_evidence.Of(message, site, settings) is not { } evidence)
        {
            return [];
        }

        // A constant that an annotation names is known only now.
        if (evidence.IsAnnotated && Annotation.Read(site.Declarations, settings.Context, model, cancellation) is { } annotated)
        {
            evidence = MessageEvidence.Annotated(annotated);
        }

        site = site.Of(message);
        MessageContext known = WithKind(evidence.Context, SinkFinder.KindByName(site));
        IReadOnlyList<Finding> findings = policy.Checker.Check(message.Text, known).Findings;
        if (findings.Count == 0)
        {
            return [];
        }

        bool? listed = evidence.IsAnnotated ? null : settings.Names.Taker(site, model, cancellation);
        if (listed == false)
        {
            return [];
        }

        var sinks = new SinkFinder(model, cancellation);
        site = site.TakenBy(sinks.ParameterOf(site));
        var search = new EvidenceSearch(_evidence, message, site, settings, sinks, cancellation);
        evidence = listed == true ? MessageEvidence.Annotated(evidence.Context) : search.Near(evidence);
        if (evidence.IsRuledOut || !evidence.IsAnnotated && (settings.Scan == ScanMode.Annotated || AuthorsRemark.RulesOut(site, evidence) || !evidence.IsSent && search.IsAmongRules()))
        {
            return [];
        }

        findings = evidence.Context == known ? findings : policy.Checker.Check(message.Text, evidence.Context).Findings;
        EvidenceLevel level = settings.Scan == ScanMode.All ? EvidenceLevel.Message : search.Far(evidence, needed: findings.Select(EvidenceNeeded.For).DefaultIfEmpty().Max(), model.Compilation).Level;
        bool isStated = settings.Scan == ScanMode.All || evidence.IsAnnotated || evidence.Context != MessageContext.Unknown;
        var filter = new FindingFilter(_evidence, message, site, cancellation);
        return [.. findings.Where(f => filter.IsProven(f, level) && !policy.Allowed.Cover(f, message.Text) && filter.Tells(f, evidence.IsAnnotated, isStated)).Select(f => (f, evidence.Context))];
    }

    /// <summary>Words behind a name that break a rule by themselves are reported where they are written, and not wherever the name is used: the rules for which they are.</summary>
    private IReadOnlyCollection<string> ReportedOfThemselves(ExpressionSyntax spelling, SemanticModelAnalysisContext context) =>
        _reportedOfThemselves.TryGetValue(spelling, out IReadOnlyCollection<string>? known) ? known : _reportedOfThemselves.GetOrAdd(spelling, RulesOf(spelling, context));

    private IReadOnlyCollection<string> RulesOf(ExpressionSyntax spelling, SemanticModelAnalysisContext context)
    {
        SyntaxTree tree = spelling.SyntaxTree;
        Settings settings = project.Of(tree);
        if (!project.Covers(tree) || !IsWorthReading(spelling, settings))
        {
            return [];
        }

#pragma warning disable RS1030 // Of the few constants that break a rule in another file, each is bound once.
        SemanticModel model = tree == context.SemanticModel.SyntaxTree ? context.SemanticModel : context.SemanticModel.Compilation.GetSemanticModel(tree);
#pragma warning restore RS1030
        return [.. Findings(spelling, settings, model, context.CancellationToken).Select(f => f.Finding.Rule.Id)];
    }

    private static bool SaysSomething(ExpressionSyntax spelling, CancellationToken cancellation) =>
        MessageReader.Read(spelling, model: null, cancellation).Any(m => MessageLength.IsEnough(m.Text) && SpokenWords.Any(m.Text));

    private static MessageContext WithKind(MessageContext context, MessageKind kind) =>
        kind == MessageKind.Unknown || context.Kind != MessageKind.Unknown ? context : context with { Kind = kind };

    // A text that stands for itself says what its token says. What it is put together with says more. For a machine nothing is a message, unless it is said to be one.
    private bool MayBreakRule(ExpressionSyntax expression, Settings settings) =>
        expression is not LiteralExpressionSyntax literal ? WrittenText.MaySay(expression)
        : TextVariables.MaySpeakForOthers(literal) || !(MachineText.IsWhole(literal.Token.ValueText) && !Annotation.IsAround(literal)) && MayBreakRule(TemplateHole.Shown(literal.Token.ValueText), literal, settings);

    // The evidence would cost no more than the second question, and allocates, which that does not.
    private bool MayBreakRule(string text, ExpressionSyntax expression, Settings settings) => !IsClear(text, expression, settings) && policy.Checker.MayFind(text);

    // At a glance, where no annotation says something unusual of the message.
    private bool IsClear(string text, ExpressionSyntax expression, Settings settings) => policy.Checker.IsClear(text, settings.Context) && !Annotation.IsAround(expression);
}
