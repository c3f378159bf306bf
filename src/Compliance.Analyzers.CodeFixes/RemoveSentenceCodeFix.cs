using System.Composition;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Compliance.Analyzers.CodeFixes;

/// <summary>
/// Removes the sentence that breaks a rule. It is the one change that is right without knowing the order: no other wording of the same
/// offer is lawful, and what to offer instead is for a person to say.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RemoveSentenceCodeFix)), Shared]
public sealed class RemoveSentenceCodeFix : MessageCodeFix
{
    internal override IEnumerable<CodeAction> Actions(FoundMessage found) =>
        SentenceChange.Remove(found) is { } change ? [Change(found, Text("RemoveSentence"), nameof(RemoveSentenceCodeFix), change)] : [];
}
