namespace Compliance.Tool.Evaluation;

/// <summary>What a judge made of a text.</summary>
/// <param name="Marks">The words that it points at, also for their form.</param>
internal sealed record Judgement(IReadOnlyList<Mark> Marks)
{
    /// <summary>The marks that say something about the content. Labels judge content, so that findings of form count neither for a message nor against it.</summary>
    public IReadOnlyList<Mark> OfContent { get; } = [.. Marks.Where(m => !m.IsForm)];

    /// <summary>The gravest decision about the content.</summary>
    public Decision Decision => OfContent.Select(m => m.Decision).DefaultIfEmpty(Decision.Allowed).Max();

    /// <summary>What a rule decided. A judge that knows no rules answers for all of them.</summary>
    public Decision DecisionOf(string rule) =>
        Marks.Where(m => m.Rule is null || m.Rule == rule).Select(m => m.Decision).DefaultIfEmpty(Decision.Allowed).Max();
}

/// <summary>Words that a judge points at.</summary>
/// <param name="Rule">The id of the rule, or null where the judge knows no rules.</param>
/// <param name="Name">What is found: the rule's condition, or the word of a list.</param>
/// <param name="Decision">The decision.</param>
/// <param name="Start">Where the words start, in UTF-16 code units.</param>
/// <param name="Length">How long they are.</param>
/// <param name="IsForm">Whether it is about the form of the message and not about what it says.</param>
internal readonly record struct Mark(string? Rule, string Name, Decision Decision, int Start, int Length, bool IsForm);
