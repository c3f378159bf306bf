using Compliance.Image;
using Compliance.Matching;
using Compliance.Structure;
using Compliance.Weighing;

namespace Compliance.Policy;

/// <summary>A policy with all names resolved, as the judge uses it. Immutable.</summary>
internal sealed class CompiledPolicy(
    CompiledRule[] rules, PartsOnDemand<CompiledSignal> signals, PhraseGraph graph, WordGraph words, Vocabulary vocabulary,
    MeaningTable meanings, TriggerIndex triggers, ScreenCode screen, Weights? weights, WatchIndex? weighedSignals, int orderProblem, WeightUse use = WeightUse.Whole)
{
    /// <summary>The rules, by id.</summary>
    public CompiledRule[] Rules { get; } = rules;

    /// <summary>The signals, by index. The first ones are the structures, by <see cref="StructureKind"/>.</summary>
    public PartsOnDemand<CompiledSignal> Signals { get; } = signals;

    /// <summary>The phrases of all signals.</summary>
    public PhraseGraph Graph { get; } = graph;

    /// <summary>Finds them in readings in which no letters were joined, and quicker.</summary>
    public WordGraph Words { get; } = words;

    /// <summary>The words that are looked for behind disguises.</summary>
    public Vocabulary Vocabulary { get; } = vocabulary;

    /// <summary>What phrases mean: the signals they belong to, by <see cref="PhraseMatch.Meaning"/>.</summary>
    public MeaningTable Meanings { get; } = meanings;

    /// <summary>Which expressions a text can meet at all.</summary>
    public TriggerIndex Triggers { get; } = triggers;

    /// <summary>What those expressions, and those of signals and vetoes, need to stand in the same sentences.</summary>
    public ScreenCode Screen { get; } = screen;

    /// <summary>What words weigh: it finds what no rule names, and takes back or softens what rules find. Null for rules alone.</summary>
    public Weights? Weights { get; } = weights;

    /// <summary>What wakes the signals that are weighed, in the order of the weights; null for rules alone.</summary>
    public WatchIndex? WeighedSignals { get; } = weighedSignals;

    /// <summary>How clearly words must weigh. Null for rules alone.</summary>
    public Margins? Margins { get; } = weights is null ? null : Margins.Of(weights, use);

    /// <summary>The signal that tells an order problem, or -1.</summary>
    public int OrderProblem { get; } = orderProblem;

    /// <summary>The same rules, with less of a say for the weights.</summary>
    public CompiledPolicy Using(WeightUse use) => use == WeightUse.None
        ? new(Rules, Signals, Graph, Words, Vocabulary, Meanings, Triggers, Screen, weights: null, weighedSignals: null, OrderProblem, use)
        : new(Rules, Signals, Graph, Words, Vocabulary, Meanings, Triggers, Screen, Weights, WeighedSignals, OrderProblem, use);
}

/// <summary>That a phrase belongs to a signal.</summary>
internal readonly struct PhraseUse(int signal, bool isException, bool isDisguise) : IEquatable<PhraseUse>, IComparable<PhraseUse>
{
    public int Signal { get; } = signal;

    /// <summary>The phrase tells where the signal is not meant.</summary>
    public bool IsException { get; } = isException;

    /// <summary>The phrase is itself a disguised spelling.</summary>
    public bool IsDisguise { get; } = isDisguise;

    /// <summary>The use as one number.</summary>
    public int Code => (Signal * 4) + (IsException ? 2 : 0) + (IsDisguise ? 1 : 0);

    /// <summary>The use that has a code.</summary>
    public static PhraseUse FromCode(int code) => new(code >> 2, (code & 2) != 0, (code & 1) != 0);

    public bool Equals(PhraseUse other) => Code == other.Code;

    public override bool Equals(object? obj) => obj is PhraseUse other && Equals(other);

    public override int GetHashCode() => Code;

    public int CompareTo(PhraseUse other) => Code.CompareTo(other.Code);
}

/// <summary>A signal: where it stands besides its phrases, and what removes it.</summary>
internal sealed class CompiledSignal(string name, ScopedExpression[] compositions, CompiledVeto[] vetoes)
{
    public string Name { get; } = name;

    public ScopedExpression[] Compositions { get; } = compositions;

    public CompiledVeto[] Vetoes { get; } = vetoes;
}

/// <summary>What removes the matches of signals.</summary>
internal sealed class CompiledVeto(int number, string name, ScopedExpression[] when)
{
    /// <summary>A number that no other veto of the policy has: small, for tables.</summary>
    public int Number { get; } = number;

    public string Name { get; } = name;

    public ScopedExpression[] When { get; } = when;
}

/// <summary>A rule and its conditions.</summary>
internal sealed class CompiledRule(int number, int placeInWeights, PolicyRule rule, PartsOnDemand<CompiledCondition> conditions, string[] absorbs, bool isAdded = false)
{
    public PolicyRule Public { get; } = rule;

    /// <summary>Its place among the rules of its policy.</summary>
    public int Number { get; } = number;

    /// <summary>Its place among the rules that the weights of its policy tell apart; less than nothing where they do not know it.</summary>
    public int PlaceInWeights { get; } = placeInWeights;

    public PartsOnDemand<CompiledCondition> Conditions { get; } = conditions;

    /// <summary>The ids of rules whose findings on the same words are dropped.</summary>
    public string[] Absorbs { get; } = absorbs;

    /// <summary>Whether its file was added to a policy, or put in the place of one: the weights of that policy know nothing of it.</summary>
    public bool IsAdded { get; } = isAdded;

    /// <summary>The rule at its places, once all rules of its policy are known.</summary>
    public CompiledRule At(int number, int placeInWeights) => new(number, placeInWeights, Public, Conditions, Absorbs, IsAdded);
}

/// <summary>How signals meet to break a rule, and what follows in which context.</summary>
internal sealed class CompiledCondition(string name, ScopedExpression[] when, VerdictLine[] verdicts, LocalizedText? why, LocalizedText? remedy)
{
    public string Name { get; } = name;

    public ScopedExpression[] When { get; } = when;

    /// <summary>The first whose facts hold decides; the last always holds.</summary>
    public VerdictLine[] Verdicts { get; } = verdicts;

    /// <summary>Its own reason; null for that of its rule.</summary>
    public LocalizedText? Why { get; } = why;

    /// <summary>Its own remedy; null for that of its rule.</summary>
    public LocalizedText? Remedy { get; } = remedy;

    /// <summary>The first line whose facts hold.</summary>
    public VerdictLine Decide(KnownFacts known)
    {
        var line = 0;
        while (!Verdicts[line].Holds(known))
        {
            line++;
        }

        return Verdicts[line];
    }
}

/// <summary>A decision, and the facts under which it is taken.</summary>
internal sealed class VerdictLine(Decision decision, FactTest[] facts, string? row)
{
    public Decision Decision { get; } = decision;

    public FactTest[] Facts { get; } = facts;

    /// <summary>The row of the decision table, such as D09.</summary>
    public string? Row { get; } = row;

    /// <summary>Whether all facts hold.</summary>
    public bool Holds(KnownFacts known)
    {
        foreach (FactTest fact in Facts)
        {
            if (!fact.Holds(known))
            {
                return false;
            }
        }

        return true;
    }
}

/// <summary>A fact and the values it may have.</summary>
internal sealed class FactTest(string name, string[] values)
{
    public string Name { get; } = name;

    public string[] Values { get; } = values;

    public bool Holds(KnownFacts known) => Array.IndexOf(Values, ContextFacts.ValueOf(known, Name)) >= 0;
}
