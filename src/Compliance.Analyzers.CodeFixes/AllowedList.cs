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
    public static TextDocument? Of(Project project) => project.AdditionalDocuments.FirstOrDefault(d => d.Name.EndsWith(".allowed", StringComparison.OrdinalIgnoreCase));

    /// <summary>The words of a finding, as the list writes them.</summary>
    public static string Phrase(FoundMessage found) => AllowedPhrases.Plain(found.Message.Text.Substring(found.Words.Start, found.Words.Length));

    /// <summary>The solution with entries added to the project's list, which is made where there is none.</summary>
    public static async Task<Solution> AddAsync(Project project, IEnumerable<(string Id, string Phrase)> entries, string reason, CancellationToken cancellation)
    {
        TextDocument? list = Of(project);
        var text = new StringBuilder(list is null ? Head : (await list.GetTextAsync(cancellation).ConfigureAwait(false)).ToString());
        if (text.Length > 0 && text[text.Length - 1] != '\n')
        {
            text.Append('\n');
        }

        foreach ((string id, string phrase) in entries.Distinct())
        {
            text.Append(id).Append(" | ").Append(phrase).Append(" | ").Append(reason).Append('\n');
        }

        var source = SourceText.From(text.ToString(), ProjectFolder.Encoding);
        return list is null
            ? project.Solution.AddAdditionalDocument(DocumentId.CreateNewId(project.Id), AllowedPhrases.FileName, source, filePath: ProjectFolder.PathOf(project, AllowedPhrases.FileName))
            : project.Solution.WithAdditionalDocumentText(list.Id, source);
    }
}
