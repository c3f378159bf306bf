using System.Composition;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Compliance.Analyzers.CodeFixes;

/// <summary>Puts the lawful sentence of the rule in place of the one that breaks it, in the language of the message. Only where the policy has one.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ReplaceSentenceCodeFix)), Shared]
public sealed class ReplaceSentenceCodeFix : MessageCodeFix
{
    internal override IEnumerable<CodeAction> Actions(FoundMessage found)
    {
        if (found.Rule?.Replacement is not { } replacement)
        {
            return [];
        }

        string sentence = replacement.In(MessageLanguage.Of(found.Message.Text, found.Words.Start, found.Words.Length));
        return SentenceChange.Replace(found, sentence) is { } change ? [Change(found, Text("ReplaceSentence", sentence), nameof(ReplaceSentenceCodeFix), change)] : [];
    }
}
