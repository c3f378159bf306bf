using System.Globalization;

namespace Compliance.Tests.Judgement;

/// <summary>
/// Figures that must not rise above what the file recorded.tsv of a folder says. Whoever makes them better, or knowingly worse in one place, writes the new
/// ones (COMPLIANCE_WRITE=1) and lets the reviewer see them.
/// </summary>
internal static class RecordedFigures
{
    private const string WriteSwitch = "COMPLIANCE_WRITE";

    /// <summary>Compares, or writes where that is asked for.</summary>
    /// <param name="folder">The folder, beside the project.</param>
    /// <param name="names">What each figure counts.</param>
    /// <param name="measured">The figures of each group.</param>
    public static void Hold(string folder, string[] names, IReadOnlyDictionary<string, int[]> measured)
    {
        string file = RepositoryFolder.PathOf($"tests/Compliance.Core.Tests/{folder}/recorded.tsv");
        if (Environment.GetEnvironmentVariable(WriteSwitch) == "1")
        {
            File.WriteAllLines(file, measured.Select(f => $"{f.Key}\t{string.Join('\t', f.Value)}"));
        }

        Dictionary<string, int[]> recorded = File.ReadLines(file)
            .Select(l => l.Split('\t'))
            .ToDictionary(c => c[0], c => Array.ConvertAll(c[1..], n => int.Parse(n, CultureInfo.InvariantCulture)));

        measured.Keys.Should().BeEquivalentTo(recorded.Keys);
        foreach ((string group, int[] figures) in measured)
        {
            for (var i = 0; i < names.Length; i++)
            {
                figures[i].Should().BeLessThanOrEqualTo(recorded[group][i], $"{names[i]} ({group})");
            }
        }
    }
}
