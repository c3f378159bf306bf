using System.IO;
using System.Text;

namespace Compliance.Analyzers.CodeFixes;

/// <summary>Where a project keeps its files, and how a new one is written.</summary>
internal static class ProjectFolder
{
    /// <summary>How it is written: without a mark at their beginning.</summary>
    public static readonly Encoding Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    /// <summary>The path of a file beside the project's own; null where the project is in no file.</summary>
    public static string? PathOf(Project project, string name) => project.FilePath is { Length: > 0 } path && Path.GetDirectoryName(path) is { } folder ? Path.Combine(folder, name) : null;
}
