using System.Text.Json;

namespace Compliance.Tests;

/// <summary>The data of the tests that is written one JSON object a line.</summary>
internal static class JsonLines
{
    /// <summary>The objects in all files of a folder beside the tests, in the order of the files' names.</summary>
    public static IEnumerable<JsonElement> Of(string folder) =>
        Directory.EnumerateFiles(Path.Combine(TestContext.CurrentContext.TestDirectory, folder), "*.jsonl").Order(StringComparer.Ordinal)
            .SelectMany(File.ReadLines).Where(l => l.Length > 0).Select(l => JsonElement.Parse(l));

    /// <summary>The messages in all files of a folder.</summary>
    public static IEnumerable<string> Texts(string folder) => Of(folder).Select(o => o.Text("text"));

    /// <summary>A member that is a text.</summary>
    public static string Text(this JsonElement row, string member) => row.GetProperty(member).GetString()!;
}
