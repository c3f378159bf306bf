using System.Composition;
using System.Threading;
using System.Threading.Tasks;
using Compliance.Analyzers.Options;
using Compliance.Analyzers.Rules;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Compliance.Analyzers.CodeFixes;

/// <summary>Adds the words to the phrases that the project allows, for this rule and with a reason.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AllowPhraseCodeFix)), Shared]
public sealed class AllowPhraseCodeFix : MessageCodeFix
{
    private static readonly string[] Reasons = [Claim.NotSent, Claim.IsName, Claim.Reviewed];
    private static readonly FixAllProvider FixAll = new FixAllOf(Reasons, f => AllowedList.Of(f.Document.Project) is not null, ApplyAsync);

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [.. ReportedAs.Descriptors.Select(d => d.Id)];

    /// <inheritdoc/>
    public override FixAllProvider? GetFixAllProvider() => FixAll;

    internal override IEnumerable<CodeAction> Actions(FoundMessage found)
    {
        string phrase = AllowedList.Phrase(found);
        return IsEntry(phrase)
            ? [CodeAction.Create(
                Text("AllowPhrase", Extraction.ShownText.OneLine(phrase, 40)),
                [.. Reasons.Select(r => CodeAction.Create(Text(r), c => ApplyAsync(found.Document.Project, [found], r, c), r))],
                isInlinable: false)]
            : [];
    }

    private static bool IsEntry(string phrase) => phrase.Length > 0 && phrase.IndexOf('|') < 0;

    private static Task<Solution> ApplyAsync(Project project, IReadOnlyList<FoundMessage> messages, string key, CancellationToken cancellation) =>
        AllowedList.AddAsync(project, messages.Select(m => (Id: m.RuleId, Phrase: AllowedList.Phrase(m))).Where(e => IsEntry(e.Phrase)), Text(key), cancellation);
}
