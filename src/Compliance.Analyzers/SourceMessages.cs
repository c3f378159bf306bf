using System.Collections.Concurrent;
using System.Text;
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

namespace Compliance.Analyzers;

/// <summary>The messages of one compilation: reads them, has them judged, and reports what their evidence allows to report.</summary>
internal sealed class SourceMessages(ProjectPolicy policy, ProjectSettings project)
{
    private readonly UsesElsewhere _elsewhere = new();
    private readonly Marketplace _marketplace = new();

    // Of words that stand behind names, the rules that are reported where they are written.
    private readonly ConcurrentDictionary<ExpressionSyntax, IReadOnlyCollection<string>> _reportedOfThemselves = new();

    /// <summary>Judges the texts of a file, each with the larger expression that owns it.</summary>
    public void Analyze(SemanticModelAnalysisContext context)
    {
        SyntaxTree tree = context.SemanticModel.SyntaxTree;
        Settings settings = project.Of(tree);
        if (Covers(tree, settings))
        {
            var reported = new HashSet<(string Id, int Start)>();
            SourceTexts.Find(tree, CrashNet.Around<ExpressionSyntax>(e => Analyze(e, settings, reported, context), e => e.GetLocation()), context.CancellationToken);
        }
    }

    private bool Covers(SyntaxTree tree, Settings settings) => settings.Scan != ScanMode.None && (settings.IncludeTestCode || !project.IsTestCode(tree));

    private void Analyze(ExpressionSyntax expression, Settings settings, HashSet<(string Id, int Start)> reported, SemanticModelAnalysisContext context)
    {
        if (IsWorthReading(expression, settings))
        {
            foreach ((MessageText message, Finding finding) in Findings(expression, settings, context.SemanticModel, context.CancellationToken))
            {
                Report(finding, message, reported, context);
            }
        }
    }

    // From the cheapest question to the dearest: most strings of a project end at one of the first three, which allocate nothing.
    private bool IsWorthReading(ExpressionSyntax expression, Settings settings) =>
        !(RuledOut.AtOnce(expression) && !Annotation.IsAround(expression)) && MayBreakRule(expression, settings) && !Composition.IsPart(expression);

    /// <summary>What the messages of an expression break, as far as their evidence allows to say so.</summary>
    private IEnumerable<(MessageText Message, Finding Finding)> Findings(ExpressionSyntax expression, Settings settings, SemanticModel model, CancellationToken cancellation)
    {
        MessageSite site = MessageSite.Of(expression);
        if ((site.IsRuledOut || !settings.IncludeTestCode && site.IsTest) && Annotation.Read(site.Declarations, settings.Context) is null)
        {
            yield break;
        }

        // Constants are bound only where the rest is worth it. A sum of nothing but names says nothing before.
        bool isLiteral = expression is LiteralExpressionSyntax;
        if (!(isLiteral ? site.Variable is null : NamesOnly.Is(expression))
            && !MessageReader.Read(expression, model: null, cancellation)
                .Any(m => (m.HasOpenNames || MessageLength.IsEnough(m.Text) && !IsClear(m.Text, expression, settings)) && (isLiteral || Evidence(m, site, settings) is not null) && (m.HasOpenNames || policy.Checker.MayFind(m.Text))))
        {
            yield break;
        }

        foreach (MessageText message in MessageReader.Read(expression, model, cancellation))
        {
            if (isLiteral || !IsClear(message.Text, expression, settings))
            {
                foreach (Finding finding in Findings(message, site, settings, model, cancellation))
                {
                    yield return (message, finding);
                }
            }
        }
    }

    /// <summary>The evidence for a text; null where no rule could be satisfied with it, whatever binding adds.</summary>
    private MessageEvidence? Evidence(MessageText message, MessageSite site, Settings settings)
    {
        if (!MessageLength.IsEnough(message.Text))
        {
            return null;
        }

        site = site.Of(message);

        MessageEvidence? evidence = MessageEvidence.Of(site, message.Text, project.Relative(message.Expression.SyntaxTree.FilePath), settings);
        return evidence is null || !site.Flows && evidence.IsRuledOut ? null : evidence;
    }

    private void Report(Finding finding, MessageText message, HashSet<(string Id, int Start)> reported, SemanticModelAnalysisContext context)
    {
        Diagnostic? diagnostic;
        if (message.SpelledBy(finding.Start, finding.Length) is not { } spelling)
        {
            // A format that a variable holds, with its arguments by the call, and words cut between two constants: where they are written is the place.
            diagnostic = FindingReport.Create(
                finding, message, behindNames: message.IsSpelledByLocal(finding.Start, finding.Length) || message.IsSpelledByFields(finding.Start, finding.Length));
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
                finding, message, behindNames: spelling.SyntaxTree == message.Expression.SyntaxTree && SaysSomething(spelling, context.CancellationToken));
        }

        // Two messages may say the same words behind the same name: they are reported once.
        if (reported.Add((finding.Rule.Id, diagnostic.Location.SourceSpan.Start)))
        {
            context.ReportDiagnostic(diagnostic);
        }
    }

    /// <summary>What a message breaks, as far as its evidence allows to say so.</summary>
    private IReadOnlyList<Finding> Findings(MessageText message, MessageSite site, Settings settings, SemanticModel model, CancellationToken cancellation)
    {
        if (Evidence(message, site, settings) is not { } evidence)
        {
            return [];
        }

        site = site.Of(message);
        MessageContext known = WithKind(evidence.Context, SinkFinder.KindByName(site));
        Verdict verdict = policy.Checker.Check(message.Text, known);
        if (verdict.Findings.Count == 0)
        {
            return [];
        }

        if (!evidence.IsAnnotated && AuthorsRemark.RulesOut(site))
        {
            return [];
        }

        bool? listed = evidence.IsAnnotated ? null : settings.Names.Taker(site, model, cancellation);
        if (listed == false)
        {
            return [];
        }

        var sinks = new SinkFinder(model, cancellation);
        if (listed == true)
        {
            evidence = MessageEvidence.Annotated(evidence.Context);
        }
        else
        {
            if (sinks.ParameterOf(site) is { Length: > 0 } parameter)
            {
                site = site.TakenBy(parameter);
                evidence = Evidence(message, site, settings) ?? evidence;
            }

            evidence = sinks.Strengthen(site, WithTaker(message, sinks.Parameter(site), WithUsesHere(message, site, evidence, settings, cancellation), settings, cancellation));
        }

        if (evidence.IsRuledOut || settings.Scan == ScanMode.Annotated && !evidence.IsAnnotated)
        {
            return [];
        }

        if (evidence.Context != known)
        {
            verdict = policy.Checker.Check(message.Text, evidence.Context);
        }

        // Gift in Texts.cs, SendToBuyer(order, Texts.Gift) in another file: by names alone.
        if (site is { IsSeenElsewhere: true, Constant: { } constant } && verdict.Findings.Any(f => evidence.Level < EvidenceNeeded.For(f)))
        {
            evidence = WithUses([.. _elsewhere.Of(constant, model.Compilation, cancellation).Select(MessageSite.Of)], message, evidence, settings);
        }

        // What stands among messages is one.
        if (!evidence.IsAnnotated && verdict.Findings.Any(f => evidence.Level < EvidenceNeeded.For(f)))
        {
            evidence = WithSiblings(message, evidence, sinks, settings, cancellation);
            if (evidence.Level < EvidenceLevel.Message)
            {
                evidence = evidence.AtLeast(AsLine(message, site, settings, cancellation));
            }

            if (evidence.Level == EvidenceLevel.Sentence || evidence.Level == EvidenceLevel.Likely)
            {
                evidence = evidence.AtLeast(Together(message, site, settings, cancellation));
            }
        }

        // Who is greeted where a marketplace is named is its buyer.
        if (evidence.Level == EvidenceLevel.Likely && TextCues.Read(message.Text) is { Greeting: true, IsForSeller: false } && IsOfMarketplace(site, cancellation))
        {
            evidence = evidence.AtLeast(EvidenceLevel.Message);
        }

        EvidenceLevel level = settings.Scan == ScanMode.All ? EvidenceLevel.Message : evidence.Level;
        return [.. verdict.Findings.Where(f => level >= EvidenceNeeded.For(f) && !IsOfName(f, message) && !policy.Allowed.Cover(f.Rule, f.Text)
            && (!f.IsWeighed || evidence.IsAnnotated || HasWords(f, message) && IsOfBuyers(site, message.Text, cancellation))
            && (IsStated(evidence, settings) || IsOfTrade(f, site, message.Text, cancellation)))];
    }

    /// <summary>Whether somebody stated that the text is a message to a buyer, or something about the messages of the file.</summary>
    private static bool IsStated(MessageEvidence evidence, Settings settings) => settings.Scan == ScanMode.All || evidence.IsAnnotated || evidence.Context != MessageContext.Unknown;

    /// <summary>Whether a finding tells something where a text stands: some only in a message that a marketplace carries, most not in those of another trade.</summary>
    private bool IsOfTrade(Finding finding, MessageSite site, string text, CancellationToken cancellation) =>
        IsOfMarketplace(site, cancellation)
        || !OtherTrade.IsGame(site) && !EvidenceNeeded.IsOfMarketplace(finding)
            && (EvidenceNeeded.IsOfAnyTrade(finding.Rule) || !OtherTrade.IsNear(site, text, promoted: finding.Rule.Category == RuleCategory.Promotion));

    /// <summary>Whether what words weigh tells anything of a text: it was learned from what is written to buyers.</summary>
    private bool IsOfBuyers(MessageSite site, string text, CancellationToken cancellation) =>
        Trade.IsNear(site, text) || !TextCues.Read(text).IsForSeller && IsOfMarketplace(site, cancellation);

    private bool IsOfMarketplace(MessageSite site, CancellationToken cancellation) =>
        _marketplace.IsNamedIn(site.Text.SyntaxTree, project.Relative(site.Text.SyntaxTree.FilePath), cancellation);

    // A programmer names things in pinyin, shortens and joins words, and hides nothing from anybody. user.QQName is what somebody is called, and no number; so is the QQ that is greeted.
    private static bool IsOfName(Finding finding, MessageText message) => EvidenceNeeded.ExcusedNames(finding) switch
    {
        HoleNames.None => false,
        var excused => message.Overlapping(finding.Start, finding.Length)
            .All(p => p.IsHole && (excused == HoleNames.All || message.Text.Substring(p.Start, p.Length).EndsWith("name}", StringComparison.Ordinal) || TextCues.IsGreetedAt(message.Text, p.Start))),
    };

    // "Your job #{id}" weighs what its names weigh.
    private static bool HasWords(Finding finding, MessageText message) =>
        message.Overlapping(finding.Start, finding.Length).Where(p => !p.IsHole)
            .Sum(p => TextCues.Read(message.Text.Substring(Math.Max(p.Start, finding.Start), Math.Min(p.End, finding.Start + finding.Length) - Math.Max(p.Start, finding.Start))).HalfWords) >= TextCues.HalfWordsOfPhrase;

    /// <summary>The names where the value goes within its file tell as much as its own: nothing, where it goes only to logs.</summary>
    private MessageEvidence WithUsesHere(MessageText message, MessageSite site, MessageEvidence evidence, Settings settings, CancellationToken cancellation)
    {
        if (evidence.IsAnnotated)
        {
            return evidence;
        }

        bool isBytes = site.IsBytes;
        MessageSite[] uses = [.. site.Uses.Select(u => isBytes ? MessageSite.OfBytes(u) : MessageSite.Of(u))];
        // A bare address or a code that becomes a part of a message offends by what that says of it, and is reported there.
        bool isBare = site.Constant is not null && !SaysSomething(message.Text);
        evidence = WithUses(isBare ? [.. uses.Where(u => Composition.OwnerOf(u.Text) is null)] : uses, message, evidence, settings);
        evidence = WithUses(site.TupleUses.Select(MessageSite.Of), message, evidence, settings);
        if (site.Default is not null || site.Returner is not null || site.Constant is not null && !isBare)
        {
            // $"{name}, hello, {tail}", $"{name}, hello, {Tail()}": what the parameter, the result or a property that types override becomes a part of.
            evidence = evidence.AtLeast(uses.Select(u => Composition.OwnerOf(u.Text)).OfType<ExpressionSyntax>().Select(o => LevelOf(o, message.Text, settings, cancellation)).DefaultIfEmpty().Max());
        }

        // No log takes bytes; and of a constant that others see, not all uses are here.
        return uses.Length > 0 && uses.All(u => u.IsRuledOut && !(evidence.Level == EvidenceLevel.Message && u.IsPrinted)) && !isBytes && !site.IsSeenElsewhere ? evidence.RuledOut() : evidence;
    }

    /// <summary>What the method that takes a text makes of it: nothing, where it goes only to logs, or into texts that are no messages.</summary>
    private MessageEvidence WithTaker(MessageText message, IEnumerable<ExpressionSyntax> uses, MessageEvidence evidence, Settings settings, CancellationToken cancellation)
    {
        bool any = false;
        foreach (ExpressionSyntax use in uses)
        {
            any = true;
            ExpressionSyntax? owner = Composition.OwnerOf(use);
            ExpressionSyntax whole = owner ?? use;
            if (owner is not null)
            {
                evidence = evidence.AtLeast(LevelOf(owner, message.Text, settings, cancellation));
            }

            // What makes a row of a text writes it to a file: Row(id, "…").
            if (FileWriter.Writes(whole) || !MessageSite.Of(whole).IsRuledOut && !(MessageReader.Read(whole, model: null, cancellation).Any() && LevelOf(whole, message.Text, settings, cancellation) is null))
            {
                return evidence;
            }
        }

        return any && !evidence.IsAnnotated ? evidence.RuledOut() : evidence;
    }

    /// <summary>The evidence with what the uses of a value tell, in whatever file they are.</summary>
    private MessageEvidence WithUses(IEnumerable<MessageSite> uses, MessageText message, MessageEvidence evidence, Settings settings)
    {
        foreach (MessageSite use in uses)
        {
            SyntaxTree tree = use.Text.SyntaxTree;
            if (use.IsRuledOut || !settings.IncludeTestCode && (use.IsTest || project.IsTestCode(tree)))
            {
                continue;
            }

            if (MessageEvidence.Of(use, message.Text, project.Relative(tree.FilePath), settings) is { IsRuledOut: false } more)
            {
                evidence = SinkFinder.SendsByName(use) ? evidence.Sent(MessageKind.Unknown) : evidence.AtLeast(more.Level);
            }
        }

        return evidence;
    }

    /// <summary>
    /// The evidence with what the texts beside a text tell: of a list, of a choice, of what a member returns, where one is a message by itself; of the other members of its type,
    /// where two are. Half of them, counting messages twice, must be likely at least. What is worded as on a screen stays what it is.
    /// </summary>
    private MessageEvidence WithSiblings(MessageText message, MessageEvidence evidence, SinkFinder sinks, Settings settings, CancellationToken cancellation) =>
        !TextCues.Read(message.Text).IsScreen
        && (AreMessages(Siblings.Nearest(message.Expression), fewest: 1, sinks, settings, cancellation) || AreMessages(Siblings.Of(message.Expression), fewest: 1, sinks, settings, cancellation) || AreMessages(Siblings.Members(message.Expression), fewest: 2, sinks, settings, cancellation))
            ? evidence.AtLeast(evidence.Level >= EvidenceLevel.Sentence ? EvidenceLevel.Message : TextCues.Read(message.Text) is { IsSentence: true, Placeholder: false } ? null : EvidenceLevel.Likely)
            : evidence;

    /// <summary>
    /// What the texts beside a text and the text itself tell as one letter, in a file that names a marketplace: each alone may speak to nobody. Null where most of them speak to nobody, or one is worded as on a screen.
    /// </summary>
    private EvidenceLevel? Together(MessageText message, MessageSite site, Settings settings, CancellationToken cancellation)
    {
        const int Fewest = 3;
        if (!IsOfMarketplace(site, cancellation))
        {
            return null;
        }

        var all = new List<string> { message.Text };
        foreach (ExpressionSyntax expression in Siblings.Of(message.Expression))
        {
            if (!MessageSite.Of(expression).IsRuledOut && MessageReader.Read(expression, model: null, cancellation).FirstOrDefault() is { } text && TextCues.Read(text.Text).IsSentence)
            {
                all.Add(text.Text);
            }
        }

        return all.Count >= Fewest && !all.Exists(t => TextCues.Read(t).IsScreen) && 2 * all.Count(t => TextCues.Read(t).Speaks) >= all.Count
            ? MessageEvidence.Of(site, string.Join("\n", all), project.Relative(message.Expression.SyntaxTree.FilePath), settings)?.Level
            : null;
    }

    /// <summary>What the texts of a list or a call tell as lines of one letter, of which the first only greets somebody; null where it does not.</summary>
    private EvidenceLevel? AsLine(MessageText message, MessageSite site, Settings settings, CancellationToken cancellation)
    {
        IEnumerable<string> lines = Siblings.Nearest(message.Expression).TakeWhile(e => e.SpanStart < message.Expression.SpanStart)
            .Select(e => MessageReader.Read(e, model: null, cancellation).FirstOrDefault()?.Text ?? string.Empty).Where(t => !MachineText.Is(t));
        return lines.FirstOrDefault() is { } first && TextCues.Read(first) is { Greeting: true, IsSentence: false, Placeholder: true }
            ? MessageEvidence.Of(site, string.Join("\n", lines) + "\n" + message.Text, project.Relative(message.Expression.SyntaxTree.FilePath), settings)?.Level
            : null;
    }

    private bool AreMessages(IEnumerable<ExpressionSyntax> texts, int fewest, SinkFinder sinks, Settings settings, CancellationToken cancellation)
    {
        int sentences = 0;
        int likely = 0;
        int messages = 0;
        foreach (ExpressionSyntax expression in texts)
        {
            var site = MessageSite.Of(expression);
            if (site.IsRuledOut || MessageReader.Read(expression, model: null, cancellation).FirstOrDefault() is not { } text || !MessageLength.IsEnough(text.Text)
                || MessageEvidence.Of(site.Of(text).TakenBy(sinks.ParameterOf(site)), text.Text, project.Relative(expression.SyntaxTree.FilePath), settings) is not { IsRuledOut: false } known)
            {
                continue;
            }

            sentences += known.Level >= EvidenceLevel.Sentence ? 1 : 0;
            likely += known.Level == EvidenceLevel.Likely ? 1 : 0;
            messages += known.Level == EvidenceLevel.Message ? 1 : 0;
        }

        return messages >= fewest && (messages * 2) + likely >= sentences;
    }

    private EvidenceLevel? LevelOf(ExpressionSyntax owner, string part, Settings settings, CancellationToken cancellation)
    {
        var site = MessageSite.Of(owner);
        return site.IsRuledOut || MessageReader.Read(owner, model: null, cancellation).FirstOrDefault() is not { } whole ? null
            : MessageEvidence.Of(site, whole.Text + " " + part, project.Relative(owner.SyntaxTree.FilePath), settings)?.Level;
    }

    /// <summary>Words behind a name that break a rule by themselves are reported where they are written, and not wherever the name is used: the rules for which they are.</summary>
    private IReadOnlyCollection<string> ReportedOfThemselves(ExpressionSyntax spelling, SemanticModelAnalysisContext context) =>
        _reportedOfThemselves.TryGetValue(spelling, out IReadOnlyCollection<string>? known) ? known : _reportedOfThemselves.GetOrAdd(spelling, RulesOf(spelling, context));

    private IReadOnlyCollection<string> RulesOf(ExpressionSyntax spelling, SemanticModelAnalysisContext context)
    {
        SyntaxTree tree = spelling.SyntaxTree;
        Settings settings = project.Of(tree);
        if (!Covers(tree, settings) || !IsWorthReading(spelling, settings))
        {
            return [];
        }

#pragma warning disable RS1030 // Of the few constants that break a rule in another file, each is bound once.
        SemanticModel model = tree == context.SemanticModel.SyntaxTree ? context.SemanticModel : context.SemanticModel.Compilation.GetSemanticModel(tree);
#pragma warning restore RS1030
        return [.. Findings(spelling, settings, model, context.CancellationToken).Select(f => f.Finding.Rule.Id)];
    }

    private static bool SaysSomething(ExpressionSyntax spelling, CancellationToken cancellation) =>
        MessageReader.Read(spelling, model: null, cancellation).Any(m => MessageLength.IsEnough(m.Text) && SaysSomething(m.Text));

    private static bool SaysSomething(string text)
    {
        const int HalfWordsOfName = 6;
        return TextCues.Read(WithoutAddresses(text)).HalfWords > HalfWordsOfName;
    }

    // Numbers, and runs of ASCII with a point, an at-sign or a slash inside. Han characters stand beside an address without a blank.
    private static string WithoutAddresses(string text)
    {
        var said = new StringBuilder(text.Length);
        int at = 0;
        while (at < text.Length)
        {
            int end = at;
            while (end < text.Length && text[end] is > ' ' and < '\x7f')
            {
                end++;
            }

            if (end == at)
            {
                said.Append(text[at++]);
                continue;
            }

            string run = text.Substring(at, end - at);
            said.Append(run.Any(char.IsLetter) && run.Trim('.', ',').IndexOfAny(['.', '@', '/']) < 0 ? run : " ");
            at = end;
        }

        return said.ToString();
    }

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
