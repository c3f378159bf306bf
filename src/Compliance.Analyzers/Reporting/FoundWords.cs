using System.Globalization;
using Compliance.Analyzers.Extraction;

namespace Compliance.Analyzers.Reporting;

/// <summary>Where in a message a finding's words stand and in which context it was judged, carried by the diagnostic to the code fixes.</summary>
/// <param name="Reading">Which reading of the message.</param>
/// <param name="Start">Where they start in it.</param>
/// <param name="Length">How long they are in it.</param>
/// <param name="Context">The context, with what binding added to it.</param>
internal readonly record struct FoundWords(int Reading, int Start, int Length, MessageContext Context)
{
    private const string Key = "words";
    private const string Requests = "requests";

    /// <summary>As properties of a diagnostic.</summary>
    public static ImmutableDictionary<string, string?> Write(Finding finding, MessageText message, MessageContext context) =>
        ImmutableDictionary<string, string?>.Empty.Add(Key, string.Join(" ", new[] { message.Reading, finding.Start, finding.Length }.Select(Written).Concat(Facts(context))));

    /// <summary>From the properties of a diagnostic; null where it has none.</summary>
    public static FoundWords? Read(Diagnostic diagnostic)
    {
        string[] words = diagnostic.Properties.TryGetValue(Key, out string? value) && value is not null ? value.Split(' ') : [];
        return words.Length >= 3 && Number(words[0]) is { } reading && Number(words[1]) is { } start && Number(words[2]) is { } length
            ? new FoundWords(reading, start, length, ContextOf(words.Skip(3)))
            : null;
    }

    // initiator=buyer: the facts of which something is known.
    private static IEnumerable<string> Facts(MessageContext context)
    {
        foreach (string fact in ContextFacts.Names)
        {
            string? value = fact == Requests ? Written(context.EarlierReviewRequests) : ContextFacts.Values(fact).FirstOrDefault(v => With(context, fact, v) == context);
            if (value is not null && With(MessageContext.Unknown, fact, value) != MessageContext.Unknown)
            {
                yield return fact + "=" + value;
            }
        }
    }

    private static MessageContext ContextOf(IEnumerable<string> facts) =>
        facts.Select(f => f.Split('=')).Where(f => f.Length == 2).Aggregate(MessageContext.Unknown, (context, fact) => With(context, fact[0], fact[1]));

    private static MessageContext With(MessageContext context, string fact, string value) => ContextFacts.TryApply(context, fact, value, out MessageContext result, out _) ? result : context;

    private static string Written(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static int? Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;
}
