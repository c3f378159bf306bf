using System.Threading.Tasks;
using Compliance.Analyzers.Rules;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace Compliance.Analyzers.CodeFixes;

/// <summary>
/// What the fixes of messages share. None that changes what a customer reads is applied in bulk, and none says the same offer in other words; what states
/// something of messages may be stated of many (<see cref="FixAllOf"/>).
/// </summary>
public abstract class MessageCodeFix : CodeFixProvider
{
    /// <summary>Every rule of content, and the rules of the company's own.</summary>
    // What a rule of form or conduct points at is mended in other ways: an emoji goes alone, and a needless notice goes as a whole.
    internal static readonly ImmutableArray<string> Content =
    [
        .. RuleDescriptors.All.Where(d => d.Category is "BuyerMessages.Promotion" or "BuyerMessages.Reviews" or "BuyerMessages.Contact").Select(d => d.Id), ToolDescriptors.CompanyRule.Id,
    ];

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => Content;

    /// <inheritdoc/>
    public override FixAllProvider? GetFixAllProvider() => null;

    /// <inheritdoc/>
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach ((Diagnostic diagnostic, FoundMessage found) in await FoundMessage.OfAsync(context.Document, context.Diagnostics, context.CancellationToken).ConfigureAwait(false))
        {
            foreach (CodeAction action in Actions(found))
            {
                context.RegisterCodeFix(action, diagnostic);
            }
        }
    }

    /// <summary>What can be done for a message.</summary>
    internal abstract IEnumerable<CodeAction> Actions(FoundMessage found);

    /// <summary>An action that changes the text of the document.</summary>
    internal static CodeAction Change(FoundMessage found, string title, string key, IReadOnlyList<TextChange> changes) =>
        CodeAction.Create(title, c => found.WithAsync(changes, c), key);

    /// <summary>A text of the resources, in the language of the editor.</summary>
    internal static string Text(string name, params string[] arguments) =>
        new LocalizableResourceString(name, ResourceText.Manager, typeof(ResourceText), arguments).ToString(formatProvider: null);
}
