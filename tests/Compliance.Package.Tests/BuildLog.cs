using System.Text.Json;

namespace Compliance.Package.Tests;

/// <summary>What a build reported.</summary>
/// <param name="Output">What it wrote to the console.</param>
/// <param name="Results">The diagnostics of the compiler and of its analyzers.</param>
/// <param name="Pages">The page of every rule, by id.</param>
internal sealed record BuildLog(string Output, IReadOnlyList<BuildResult> Results, IReadOnlyDictionary<string, string> Pages)
{
    public static BuildLog Read(JsonElement sarif, string output)
    {
        JsonElement run = sarif.GetProperty("runs")[0];
        var results = new List<BuildResult>();
        foreach (JsonElement result in run.GetProperty("results").EnumerateArray())
        {
            JsonElement place = result.TryGetProperty("locations", out JsonElement places) ? places[0].GetProperty("physicalLocation") : default;
            results.Add(new BuildResult(
                result.GetProperty("ruleId").GetString()!,
                result.GetProperty("level").GetString()!,
                result.GetProperty("message").GetProperty("text").GetString()!,
                place.ValueKind == JsonValueKind.Undefined ? string.Empty : Path.GetFileName(place.GetProperty("artifactLocation").GetProperty("uri").GetString()!),
                place.ValueKind == JsonValueKind.Undefined ? 0 : place.GetProperty("region").GetProperty("startLine").GetInt32()));
        }

        Dictionary<string, string> pages = run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray()
            .Where(r => r.TryGetProperty("helpUri", out _))
            .ToDictionary(r => r.GetProperty("id").GetString()!, r => r.GetProperty("helpUri").GetString()!);
        // The compiler runs analyzers side by side: the order of their results means nothing.
        return new BuildLog(output, [.. results.OrderBy(r => r.File, StringComparer.Ordinal).ThenBy(r => r.Line).ThenBy(r => r.Id, StringComparer.Ordinal)], pages);
    }
}

/// <summary>One diagnostic.</summary>
internal sealed record BuildResult(string Id, string Level, string Message, string File, int Line);
