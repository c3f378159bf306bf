using Compliance.Policy;

namespace Compliance.Judgement;

/// <summary>A condition that met, before it is known whether it is shown. Used again for the next message.</summary>
internal sealed class Candidate
{
    public CompiledRule Rule { get; private set; } = null!;

    public CompiledCondition Condition { get; private set; } = null!;

    public VerdictLine Line { get; private set; } = null!;

    public Occurrence Place { get; private set; }

    public Decision Decision { get; private set; }

    /// <summary>Whether the words of its sentence speak too little for it.</summary>
    public bool IsDoubted { get; private set; }

    public int Length => Place.MarkEnd - Place.MarkStart;

    /// <summary>The sentence of its words.</summary>
    public int Sentence { get; set; }

    /// <summary>By which candidates are ordered.</summary>
    public ulong Key { get; private set; }

    /// <summary>Whether a finding for another rule on the same words is shown instead.</summary>
    public bool IsYielding { get; set; }

    public void Set(CompiledRule rule, CompiledCondition condition, VerdictLine line, Occurrence place, bool isDoubted)
    {
        Rule = rule;
        Condition = condition;
        Line = line;
        Place = place;

        // Whoever hides the words knows that they are not allowed: what is open to a person's judgement is not open here.
        Decision decision = place.Disguised && !rule.Public.IsForm && line.Decision == Decision.Review ? Decision.Prohibited : line.Decision;
        Decision = isDoubted && decision > Decision.Review ? Decision.Review : decision;
        IsDoubted = isDoubted && (Decision < decision || line == WeighedCondition.Verdict);
    }

    /// <summary>To be ordered by where its words start.</summary>
    public void KeyByPlace() => Key = (uint)Place.MarkStart;

    /// <summary>To be ordered by rule, and then by where its words start.</summary>
    public void KeyByOffence() => Key = (ulong)Rule.Number << 32 | (uint)Place.MarkStart;

    /// <summary>To be ordered with the gravest first, then by where its words start, and then by rule.</summary>
    public void KeyByGravity() => Key = (ulong)(Decision.Prohibited - Decision) << 62 | (ulong)Place.MarkStart << 31 | (uint)Rule.Number;

    /// <summary>Points at other words of its place.</summary>
    public void Point(int start, int end) => Place = new Occurrence(Place.Start, Place.End, start, end, 0, Place.Disguised);
}
