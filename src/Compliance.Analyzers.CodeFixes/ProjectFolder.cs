using System.IO;

namespace Compliance.Analyzers.CodeFixes;

/// <summary>Where a project keeps its files.</summary>
internal static class ProjectFolder
{
    /// <summary>The path of a file beside the project's own; null where the project is in no file.</summary>
    public static string? PathOf(Project project, string name) => project.FilePath is { Length: > 0 } path && Path.GetDirectoryName(path) is { } folder ? Path.Combine(folder, name) : null;
}
