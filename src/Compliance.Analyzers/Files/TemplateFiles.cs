using System.IO;

namespace Compliance.Analyzers.Files;

/// <summary>Knows the formats by the ends of their names.</summary>
internal static class TemplateFiles
{
    /// <summary>Reads a file. What is of no known format is plain text.</summary>
    public static TemplateFile Read(string path, string text) => Extension(path) switch
    {
        ".resx" or ".resw" => ResxReader.Read(text),
        ".json" or ".jsonc" => JsonReader.Read(text),
        ".cshtml" or ".razor" => RazorReader.Read(text),
        ".liquid" => MarkupReader.Read(text, liquid: true),
        ".html" or ".htm" or ".md" or ".markdown" => MarkupReader.Read(text, liquid: false),
        _ => PlainReader.Read(text),
    };

    // Path.GetExtension does no I/O, but throws on odd characters on some frameworks.
    private static string Extension(string path)
    {
        int dot = path.LastIndexOf('.');
        return dot < path.LastIndexOfAny([Path.DirectorySeparatorChar, '/', '\\']) || dot < 0 ? string.Empty : path.Substring(dot).ToLowerInvariant();
    }
}
