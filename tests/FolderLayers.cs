using System.Text.RegularExpressions;

namespace Compliance.Tests;

/// <summary>Folders of a project as layers: each uses only those below it. Linked by the tests of projects that are built so.</summary>
internal static class FolderLayers
{
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

        var use = new Regex($@"^using {Regex.Escape(space)}\.(\w+);", RegexOptions.Multiline | RegexOptions.CultureInvariant);
        for (var i = 0; i < folders.Length; i++)
        {
            foreach (string file in Directory.GetFiles(Path.Combine(root, folders[i]), "*.cs"))
            {
                foreach (Match match in use.Matches(File.ReadAllText(file)))
                {
                    if (Array.IndexOf(folders, match.Groups[1].Value, 0, i + 1) < 0)
                    {
                        yield return $"{folders[i]}/{Path.GetFileName(file)} uses {match.Groups[1].Value}";
                    }
                }
            }
        }
    }
}
