using System.Globalization;
using Compliance.Analyzers.Extraction;

namespace Compliance.Analyzers.Reporting;

/// <summary>Where in a message a finding's words stand, carried by the diagnostic to the code fixes.</summary>
/// <param name="Reading">Which reading of the message.</param>
/// <param name="Start">Where they start in it.</param>
/// <param name="Length">How long they are in it.</param>
internal readonly record struct FoundWords(int Reading, int Start, int Length)
{
    private const string Key = "words";

    /// <summary>As properties of a diagnostic.</summary>
    public static ImmutableDictionary<string, string?> Write(Finding finding, MessageText message) =>
        ImmutableDictionary<string, string?>.Empty.Add(Key, string.Join(" ", new[] { message.Reading, finding.Start, finding.Length }.Select(n => n.ToString(CultureInfo.InvariantCulture))));

    /// <summary>From the properties of a diagnostic; null where it has none.</summary>
    public static FoundWords? Read(Diagnostic diagnostic)
    {
        string[] numbers = diagnostic.Properties.TryGetValue(Key, out string? value) && value is not null ? value.Split(' ') : [];
        return numbers.Length == 3 && Number(numbers[0]) is { } reading && Number(numbers[1]) is { } start && Number(numbers[2]) is { } length
            ? new FoundWords(reading, start, length)
            : null;
    }

    private static int? Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;
}
