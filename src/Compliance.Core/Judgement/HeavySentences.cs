using Compliance.Policy;
using Compliance.Text;

namespace Compliance.Judgement;

/// <summary>What the weight of sentences adds to what rules found: a person is asked about those that weigh much, and what was found over several is shown at the heavier.</summary>
internal sealed class HeavySentences(CompiledPolicy policy)
{
    // How much heavier a sentence must be than those in which something was found to be shown as well.
    private const double ClearlyHeavier = 0.5;

    // What a sentence must weigh beside a heavier one to be shown as well.
    private const double HeavyByItself = 1.2;

    /// <summary>Where a condition met over several sentences, the last is shown if it weighs more than the first.</summary>
    public static void PointAtTheHeavier(SignalReading reading, WeighedMessage weighed)
    {
        TextLayout layout = reading.Layout;
        for (var i = 0; i < reading.Candidates.Count; i++)
        {
            Occurrence place = reading.Candidates[i].Place;
            int shown = layout.Unit(TextUnit.Sentence, place.MarkStart);
            int last = layout.Unit(TextUnit.Sentence, place.End - 1);
            int start = Math.Max(place.MarkEnd, layout.UnitStart(TextUnit.Sentence, last));
            if (last > shown && start < place.End && weighed[last] > weighed[shown])
            {
                reading.Candidates[i].Point(start, place.End);
            }
        }
    }

    /// <summary>
    /// What the rules found may be the least of a message, or nothing: a person is asked about the sentence that weighs most as well, where nothing was found in it or
    /// where it clearly speaks for another rule than those that were found.
    /// </summary>
    public void AskAboutTheHeaviest(WeighedMessage weighed, SignalReading reading)
    {
        int heaviest = weighed.HeaviestOver(policy.Margins!.Ask);
        if (heaviest < 0)
        {
            return;
        }

        CandidateList candidates = reading.Candidates;
        CompiledRule? rule = RuleOf(weighed.Rule(heaviest, out double lead));
        if (!candidates.AnyOfContent)
        {
            Ask(weighed, candidates, rule, heaviest);
            int neighbour = weighed.HeavierNeighbour(heaviest);
            if (neighbour >= 0 && weighed[neighbour] > HeavyByItself)
            {
                Ask(weighed, candidates, RuleOf(weighed.Rule(neighbour, out _)), neighbour);
            }
        }
        else if (weighed[heaviest] > HeaviestFound(weighed, reading) + ClearlyHeavier || rule is not null && lead > policy.Margins.Lead && !Names(candidates, rule))
        {
            Ask(weighed, candidates, rule, heaviest);
        }

        if (policy.Margins.AsksOfEach)
        {
            AskAboutTheOthers(weighed, reading, heaviest);
        }
    }

    // Of the other sentences those in which nothing was found, if they are clear offences against another rule: an offence makes all sentences of a message a little
    // heavier, and speaks for its own rule in each. What is found in the sentence before and goes on in one says nothing of what else stands there.
    private void AskAboutTheOthers(WeighedMessage weighed, SignalReading reading, int heaviest)
    {
        HashSet<int>? found = null;
        for (int sentence = weighed.NextOver(policy.Margins!.Clear, 0); sentence >= 0; sentence = weighed.NextOver(policy.Margins.Clear, sentence + 1))
        {
            if (sentence != heaviest && !(reading.Candidates.AnyOfContent && (found ??= [.. SentencesFound(reading).Select(s => s.First)]).Contains(sentence))
                && RuleOf(weighed.Rule(sentence, out _)) is { } rule && !Names(reading.Candidates, rule))
            {
                Ask(weighed, reading.Candidates, rule, sentence);
            }
        }
    }

    private void Ask(WeighedMessage weighed, CandidateList candidates, CompiledRule? rule, int sentence)
    {
        if (rule is not null)
        {
            candidates.Add(rule, WeighedCondition.Of(rule.Public), WeighedCondition.Verdict, weighed.Heaviest(sentence), weighed[sentence] <= policy.Margins!.Clear);
        }
    }

    private static double HeaviestFound(WeighedMessage weighed, SignalReading reading)
    {
        double most = double.NegativeInfinity;
        foreach ((int first, int last) in SentencesFound(reading))
        {
            for (int sentence = first; sentence <= last; sentence++)
            {
                most = Math.Max(most, weighed[sentence]);
            }
        }

        return most;
    }

    // For each finding of content the sentences in which its words stand.
    private static IEnumerable<(int First, int Last)> SentencesFound(SignalReading reading)
    {
        for (var i = 0; i < reading.Candidates.Count; i++)
        {
            Candidate found = reading.Candidates[i];
            if (!found.Rule.Public.IsForm)
            {
                yield return (reading.Layout.Unit(TextUnit.Sentence, found.Place.MarkStart), reading.Layout.Unit(TextUnit.Sentence, found.Place.MarkEnd - 1));
            }
        }
    }

    // Whether a rule was found broken, or a related one that weights do not tell from it.
    private bool Names(CandidateList candidates, CompiledRule rule)
    {
        for (var i = 0; i < candidates.Count; i++)
        {
            PolicyRule found = candidates[i].Rule.Public;
            if (found.Id == rule.Public.Id || found.Category == rule.Public.Category && Array.IndexOf(policy.Weights!.Rules, found.Id) < 0)
            {
                return true;
            }
        }

        return false;
    }

    private CompiledRule? RuleOf(string id)
    {
        foreach (CompiledRule rule in policy.Rules)
        {
            if (rule.Public.Id == id)
            {
                return rule;
            }
        }

        return null;
    }
}
