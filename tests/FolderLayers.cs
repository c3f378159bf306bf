using System.Text.RegularExpressions;

namespace Compliance.Tests;

/// <summary>Folders of a project as layers: each uses only those below it. Linked by the tests of projects that are built so.</summary>
internal static class FolderLayers
{
    // What a comment names is not used.
    private static readonly Regex Comment = new(@"^\s*//.*$", RegexOptions.Multiline | RegexOptions.CultureInvariant);

    private static readonly Regex Declared = new(@"\b(?:class|struct|interface|enum|record|delegate \w+) (\w+)", RegexOptions.CultureInvariant);

    /// <summary>The files that use a folder which is neither their own nor below it, and the folders that are in no layer.</summary>
    /// <param name="project">The folder of the project, by its path below the root.</param>
    /// <param name="space">The namespace of the project.</param>
    /// <param name="folders">The folders, the lowest first; a file beside them may use all.</param>
    public static IEnumerable<string> Upward(string project, string space, params string[] folders)
    {
        string root = RepositoryFolder.PathOf(project);
        foreach (string folder in Directory.GetDirectories(root).Select(f => Path.GetFileName(f)).Except([.. folders, "Properties", "bin", "obj"]))
        {
            yield return $"{folder} is in no layer";
        }

        Dictionary<string, string>[] files = [.. folders.Select(f => Directory.GetFiles(Path.Combine(root, f), "*.cs").ToDictionary(p => Path.GetFileName(p), p => Comment.Replace(File.ReadAllText(p), string.Empty)))];
        for (var upper = 1; upper < folders.Length; upper++)
        {
            // A using, and a name that is written with its folder: of a type of it, because a property may be called as a folder is.
            string[] types = [.. files[upper].Values.SelectMany(t => Declared.Matches(t)).Select(m => m.Groups[1].Value).Distinct()];
            var use = new Regex($@"^using (?:\w+ = |static )?{Regex.Escape(space)}\.{folders[upper]}\b|(?<![\w.])(?:{Regex.Escape(space)}\.)?{folders[upper]}\.(?:{string.Join('|', types)})\b", RegexOptions.Multiline | RegexOptions.CultureInvariant);
            for (var lower = 0; lower < upper; lower++)
            {
                foreach (KeyValuePair<string, string> file in files[lower].Where(f => use.IsMatch(f.Value)))
                {
                    yield return $"{folders[lower]}/{file.Key} uses {folders[upper]}";
                }
            }
        }
    }
}
