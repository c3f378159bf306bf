using Compliance.Tool.Output;

namespace Compliance.Tool.Evaluation;

/// <summary>What a judge made of labelled messages, in figures.</summary>
/// <param name="Count">How many there are.</param>
/// <param name="Decisions">By label: how many were judged how.</param>
/// <param name="All">The quality of all.</param>
/// <param name="Languages">By language.</param>
/// <param name="Difficulties">By difficulty.</param>
/// <param name="Contexts">By context.</param>
/// <param name="Categories">By labelled category; a message with two counts in both.</param>
internal sealed record MessageFigures(
    int Count, IReadOnlyDictionary<string, IReadOnlyDictionary<string, int>> Decisions, Quality All, IReadOnlyDictionary<string, Quality> Languages,
    IReadOnlyDictionary<string, Quality> Difficulties, IReadOnlyDictionary<string, Quality> Contexts, IReadOnlyDictionary<string, Quality> Categories)
{
    /// <summary>Decisions, gravest first.</summary>
    public static IReadOnlyList<Decision> GravestFirst { get; } = [Decision.Prohibited, Decision.Review, Decision.Allowed];

    /// <summary>The figures of judged messages.</summary>
    public static MessageFigures Of(IReadOnlyList<JudgedMessage> messages) => new(
        messages.Count,
        GravestFirst.ToDictionary(
            label => label.Name(),
            IReadOnlyDictionary<string, int> (label) => GravestFirst.ToDictionary(
                decision => decision.Name(), decision => messages.Count(m => m.Message.Label == label && m.Decision == decision))),
        Quality.Of(messages),
        By(messages, m => m.Message.Language),
        By(messages, m => m.Message.Difficulty),
        By(messages, m => m.Message.ContextName),
        Evaluation.Categories.All
            .Select(c => (Category: c, Messages: messages.Where(m => m.Message.Categories.Contains(c)).ToArray()))
            .Where(c => c.Messages.Length > 0)
            .ToDictionary(c => c.Category, c => Quality.OfCategory(c.Messages, c.Category)));

    private static Dictionary<string, Quality> By(IEnumerable<JudgedMessage> messages, Func<JudgedMessage, string> key) =>
        messages.GroupBy(key).OrderBy(g => g.Key, StringComparer.Ordinal).ToDictionary(g => g.Key, g => Quality.Of([.. g]));
}
