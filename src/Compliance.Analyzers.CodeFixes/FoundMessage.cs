using System.Threading;
using System.Threading.Tasks;
using Compliance.Analyzers.Extraction;
using Compliance.Analyzers.Options;
using Compliance.Analyzers.Reporting;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Compliance.Analyzers.CodeFixes;

/// <summary>The message that a diagnostic is about, with what is needed to judge it again.</summary>
internal sealed class FoundMessage
{
    private IReadOnlyList<Finding>? _before;

    private FoundMessage(Document document, SemanticModel model, MessageText text, FoundWords words, string ruleId, RememberingChecker checker, string? formatFix)
    {
        Document = document;
        Model = model;
        Message = text;
        Words = words;
        RuleId = ruleId;
        Checker = checker;
        FormatFix = formatFix;
    }

    /// <summary>The document.</summary>
    public Document Document { get; }

    /// <summary>Its binding.</summary>
    public SemanticModel Model { get; }

    /// <summary>The message.</summary>
    public MessageText Message { get; }

    /// <summary>The words that were found.</summary>
    public FoundWords Words { get; }

    /// <summary>The rule that found them.</summary>
    public string RuleId { get; }

    /// <summary>The rules of the project.</summary>
    public RememberingChecker Checker { get; }

    /// <summary>What is known of the message: the context in which the analyzer judged it.</summary>
    public MessageContext Context => Words.Context;

    /// <summary>What the options let <c>dotnet format</c> say of every finding of the file: a <see cref="Claim"/>, or null.</summary>
    public string? FormatFix { get; }

    /// <summary>The rule; null where the project's policy has it no more.</summary>
    public PolicyRule? Rule => Checker.Policy.FindRule(RuleId);

    /// <summary>The messages of diagnostics of one document. What is written in several places is for a person, and has none.</summary>
    public static async Task<IReadOnlyList<(Diagnostic Diagnostic, FoundMessage Found)>> OfAsync(Document document, IEnumerable<Diagnostic> diagnostics, CancellationToken cancellation)
    {
        var found = new List<(Diagnostic, FoundMessage)>();
        SemanticModel? model = await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false);
        SyntaxNode? root = await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        if (model is null || root is null)
        {
            return found;
        }

        RememberingChecker checker = ProjectPolicy.Of(document.Project.AnalyzerOptions, cancellation).Checker;
        string? formatFix = new ProjectSettings(model.Compilation, document.Project.AnalyzerOptions.AnalyzerConfigOptionsProvider).Of(root.SyntaxTree).FormatFix;
        foreach (Diagnostic diagnostic in diagnostics)
        {
            if (FoundWords.Read(diagnostic) is not { } words || !diagnostic.Properties.TryGetValue(FindingReport.RuleKey, out string? rule) || rule is null
                || !root.FullSpan.Contains(diagnostic.Location.SourceSpan) || Owner(root, diagnostic.Location.SourceSpan) is not { } owner)
            {
                continue;
            }

            MessageText? message = MessageReader.Read(owner, model, cancellation).FirstOrDefault(m => m.Reading == words.Reading);
            if (message is not null && words.Start + words.Length <= message.Text.Length)
            {
                found.Add((diagnostic, new FoundMessage(document, model, message, words, rule, checker, formatFix)));
            }
        }

        return found;
    }

    /// <summary>Whether a text in its place is judged better: the finding is gone, and none is new.</summary>
    public bool IsMendedBy(string text)
    {
        _before ??= Checker.Check(Message.Text, Context).Findings;
        IReadOnlyList<Finding> after = Checker.Check(text, Context).Findings;
        return after.Count < Math.Max(_before.Count, 1) && after.All(a => _before.Any(b => b.Rule.Id == a.Rule.Id && b.Text == a.Text));
    }

    /// <summary>The document with changes of its text.</summary>
    public async Task<Document> WithAsync(IEnumerable<TextChange> changes, CancellationToken cancellation)
    {
        SourceText source = await Document.GetTextAsync(cancellation).ConfigureAwait(false);
        return Document.WithText(source.WithChanges(changes));
    }

    /// <summary>The expression that owns the text at a place.</summary>
    private static ExpressionSyntax? Owner(SyntaxNode root, TextSpan span)
    {
        // Words in several statements belong to the message in which the first of them stands.
        SyntaxNode node = root.FindNode(span, getInnermostNodeForTie: true);
        foreach (ExpressionSyntax expression in (node is StatementSyntax or MemberDeclarationSyntax ? root.FindToken(span.Start).Parent! : node).AncestorsAndSelf().OfType<ExpressionSyntax>())
        {
            if (!Composition.IsText(expression))
            {
                continue;
            }

            // What is put together statement by statement belongs to the text that speaks for all.
            if (Composition.IsPart(expression))
            {
                if (TextVariables.SpeakersFor(expression).FirstOrDefault(s => !Composition.IsPart(s)) is { } speaker)
                {
                    return speaker;
                }

                continue;
            }

            if (expression is LiteralExpressionSyntax or InterpolatedStringExpressionSyntax or BinaryExpressionSyntax or InvocationExpressionSyntax)
            {
                return expression;
            }
        }

        return null;
    }
}
