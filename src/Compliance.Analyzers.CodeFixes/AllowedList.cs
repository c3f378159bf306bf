using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Compliance.Analyzers.Options;
using Microsoft.CodeAnalysis.Text;

namespace Compliance.Analyzers.CodeFixes;

/// <summary>The file in which a project lists the phrases that it allows.</summary>
internal static class AllowedList
{
    private const string Head = "# Phrases that this project allows: the rule, the phrase, the reason.\n";

    /// <summary>The list of a project; null where it has none.</summary>
    public static TextDocument? Of(Project project) => project.AdditionalDocuments.FirstOrDefault(d => AllowedPhrases.IsList(d.Name));

    /// <summary>The words of a finding, as the list writes them.</summary>
    public static string Phrase(FoundMessage found) => AllowedPhrases.Plain(found.Message.Text.Substring(found.Words.Start, found.Words.Length));

    /// <summary>The solution with entries added to the project's list, which is made where there is none.</summary>
    public static async Task<Solution> AddAsync(Project project, IEnumerable<(string Id, string Phrase)> entries, string reason, CancellationToken cancellation)
    {
        TextDocument? list = Of(project);
        SourceText? before = list is null ? null : await list.GetTextAsync(cancellation).ConfigureAwait(false);
        var text = new StringBuilder(before?.ToString() ?? Head);
        TextLine? first = before?.Lines[0];
        string lineBreak = first is { } line && line.EndIncludingLineBreak > line.End ? before!.ToString(TextSpan.FromBounds(line.End, line.EndIncludingLineBreak)) : "\n";
        if (text.Length > 0 && text[text.Length - 1] != '\n')
        {
            text.Append(lineBreak);
        }

        foreach ((string id, string phrase) in entries.Distinct())
        {
            text.Append(id).Append(" | ").Append(phrase).Append(" | ").Append(reason).Append(lineBreak);
        }

        var source = SourceText.From(text.ToString(), before?.Encoding ?? ProjectFolder.Encoding);
        return list is null
            ? project.Solution.AddAdditionalDocument(DocumentId.CreateNewId(project.Id), AllowedPhrases.FileName, source, filePath: ProjectFolder.PathOf(project, AllowedPhrases.FileName))
            : project.Solution.WithAdditionalDocumentText(list.Id, source);
    }
}
