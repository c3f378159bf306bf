using Compliance.Policy;
using Compliance.Text;

namespace Compliance.Judgement;

/// <summary>Which of the conditions that met in a message are shown, and with which words: of several rules on the same words one, of one rule one in each sentence.</summary>
internal static class FindingChoice
{
    // How much more clearly a sentence must speak for one of two rules, so that the other is not shown for the same words.
    private const double MuchClearer = 4;

    /// <summary>The findings of a message. Its candidates are ordered and dropped in this.</summary>
    /// <param name="reading">The message, with its candidates.</param>
    /// <param name="weighed">What its sentences weigh, or null.</param>
    /// <param name="tellRulesApart">Whether one of two rules on the same words gives way where their sentence speaks for the other.</param>
    public static List<Finding> Of(SignalReading reading, WeighedMessage? weighed, bool tellRulesApart)
    {
        CandidateList candidates = reading.Candidates;
        for (var i = 0; i < candidates.Count; i++)
        {
            candidates[i].Sentence = reading.Layout.Unit(TextUnit.Sentence, candidates[i].Place.MarkStart);
        }

        RemoveAbsorbed(candidates, reading, weighed);
        if (weighed is not null && tellRulesApart)
        {
            RemoveOutspoken(candidates, weighed);
        }

        for (var i = 0; i < candidates.Count; i++)
        {
            candidates[i].KeyByOffence();
        }

        candidates.Sort();
        CandidateList chosen = reading.Chosen;
        var end = 0;
        for (var start = 0; start < candidates.Count; start = end)
        {
            do
            {
                end++;
            }
            while (end < candidates.Count && candidates[end].Rule == candidates[start].Rule && candidates[end].Sentence == candidates[start].Sentence);
            AddOneOf(reading.Layout, candidates, start, end, chosen);
        }

        for (var i = 0; i < chosen.Count; i++)
        {
            chosen[i].KeyByGravity();
        }

        chosen.Sort();
        var findings = new List<Finding>(chosen.Count);
        for (var i = 0; i < chosen.Count; i++)
        {
            findings.Add(ToFinding(reading.Text, chosen[i]));
        }

        return findings;
    }

    // A finding gives way to one of a more specific rule on the same words, if that one is at least as grave, unless their sentence rather speaks for the general rule.
    private static void RemoveAbsorbed(CandidateList candidates, SignalReading reading, WeighedMessage? weighed)
    {
        List<Absorbing>? absorbing = null;
        for (var i = 0; i < candidates.Count; i++)
        {
            if (candidates[i].Rule.Absorbs.Length > 0)
            {
                AbsorbingOf(candidates[i], absorbing ??= [], reading).Places.Add(candidates[i].Place);
            }
        }

        if (absorbing is null)
        {
            return;
        }

        foreach (Absorbing rival in absorbing)
        {
            rival.Places.Seal();
        }

        for (var i = 0; i < candidates.Count; i++)
        {
            candidates[i].IsYielding = IsAbsorbed(candidates[i], absorbing, weighed);
        }

        candidates.DropYielding();
    }

    // A finding gives way to one on the same words for a rule that their sentence speaks for much more clearly, if that one is at least as grave. Each finding is
    // compared with rules and not with findings: of two rules that are broken a thousand times in one sentence, no two findings are.
    private static void RemoveOutspoken(CandidateList candidates, WeighedMessage weighed)
    {
        for (var i = 0; i < candidates.Count; i++)
        {
            candidates[i].KeyByPlace();
            candidates[i].IsYielding = false;
        }

        candidates.Sort();
        var end = 0;
        for (var start = 0; start < candidates.Count; start = end)
        {
            do
            {
                end++;
            }
            while (end < candidates.Count && candidates[end].Sentence == candidates[start].Sentence);
            YieldToOutspoken(candidates, start, end, 1, weighed);
            YieldToOutspoken(candidates, end - 1, start - 1, -1, weighed);
        }

        candidates.DropYielding();
    }

    // Candidates of a sentence, in the order of the text or against it: of the rules so far it is known how far their words reach, or where they start.
    private static void YieldToOutspoken(CandidateList candidates, int first, int behind, int step, WeighedMessage weighed)
    {
        WorkList<Rival> rivals = candidates.Rivals;
        rivals.Clear();
        for (int i = first; i != behind; i += step)
        {
            Candidate candidate = candidates[i];
            int own = -1;
            for (var r = 0; r < rivals.Count; r++)
            {
                Rival rival = rivals[r];
                if (rival.Rule == candidate.Rule)
                {
                    own = rival.Decision == candidate.Decision ? r : own;
                }
                else if (rival.Decision >= candidate.Decision && (step > 0 ? rival.Bound > candidate.Place.MarkStart : rival.Bound < candidate.Place.MarkEnd)
                    && weighed.Odds(candidate.Sentence, rival.Rule, candidate.Rule) > MuchClearer)
                {
                    candidate.IsYielding = true;
                }
            }

            if (own < 0)
            {
                rivals.Add(new Rival(candidate.Rule, candidate.Decision, step > 0 ? candidate.Place.MarkEnd : candidate.Place.MarkStart));
            }
            else
            {
                rivals.Replace(own, new Rival(candidate.Rule, candidate.Decision, step > 0 ? Math.Max(rivals[own].Bound, candidate.Place.MarkEnd) : candidate.Place.MarkStart));
            }
        }
    }

    // Nothing is hidden for this: where it is about even, the specific rule alone is shown.
    private static bool SpeaksFor(Candidate candidate, CompiledRule rival, WeighedMessage? weighed) =>
        weighed is not null && weighed.Odds(candidate.Sentence, candidate.Rule, rival) > 0;

    private static Absorbing AbsorbingOf(Candidate candidate, List<Absorbing> absorbing, SignalReading reading)
    {
        foreach (Absorbing known in absorbing)
        {
            if (known.Rule == candidate.Rule && known.Decision == candidate.Decision)
            {
                return known;
            }
        }

        var added = new Absorbing(candidate.Rule, candidate.Decision, reading.TakeList());
        absorbing.Add(added);
        return added;
    }

    private static bool IsAbsorbed(Candidate candidate, List<Absorbing> absorbing, WeighedMessage? weighed)
    {
        foreach (Absorbing rival in absorbing)
        {
            if (rival.Absorbs(candidate) && !SpeaksFor(candidate, rival.Rule, weighed))
            {
                return true;
            }
        }

        return false;
    }

    // Of the meetings of one rule in one sentence the gravest is shown, with the shortest words, widened by those that overlap it or stand right beside it: to the
    // front only within the clause, because a finding is looked for where it starts.
    private static void AddOneOf(TextLayout layout, CandidateList meetings, int first, int end, CandidateList chosen)
    {
        Candidate shown = meetings[first];
        for (int i = first + 1; i < end; i++)
        {
            Candidate meeting = meetings[i];
            if (meeting.Decision > shown.Decision || meeting.Decision == shown.Decision && meeting.Length < shown.Length)
            {
                shown = meeting;
            }
        }

        int markStart = shown.Place.MarkStart;
        int markEnd = shown.Place.MarkEnd;
        for (int i = first; i < end; i++)
        {
            Candidate meeting = meetings[i];
            bool overlaps = meeting.Place.MarkStart < markEnd && markStart < meeting.Place.MarkEnd;
            bool isBeside = !overlaps && layout.HalfWordsBetween(Math.Min(markEnd, meeting.Place.MarkEnd), Math.Max(markStart, meeting.Place.MarkStart)) == 0;
            if (meeting.Decision == shown.Decision && (isBeside || overlaps && meeting.Condition == shown.Condition))
            {
                bool isSameClause = layout.Unit(TextUnit.Clause, meeting.Place.MarkStart) == layout.Unit(TextUnit.Clause, markStart);
                markStart = isSameClause ? Math.Min(markStart, meeting.Place.MarkStart) : markStart;
                markEnd = Math.Max(markEnd, meeting.Place.MarkEnd);
            }
        }

        var place = new Occurrence(shown.Place.Start, shown.Place.End, markStart, markEnd, 0, shown.Place.Disguised);
        chosen.Add(shown.Rule, shown.Condition, shown.Line, place, shown.IsDoubted);
    }

    private static Finding ToFinding(FoldedText text, Candidate candidate)
    {
        int first = candidate.Place.MarkStart;
        int last = candidate.Place.MarkEnd - 1;
        while (first < last && Chars.IsSpace(text[first]))
        {
            first++;
        }

        while (last > first && Chars.IsSpace(text[last]))
        {
            last--;
        }

        WithBraces(text, ref first, ref last);
        int start = text.OriginalStart(first);
        int length = text.OriginalEnd(last) - start;
        return new Finding(
            candidate.Rule.Public, candidate.Condition.Name, candidate.Decision, candidate.Line.Row, start, length, text.Original.Substring(start, length),
            candidate.Place.Disguised, candidate.Line == WeighedCondition.Verdict,
            candidate.IsDoubted, candidate.Condition.Why ?? candidate.Rule.Public.Why, candidate.Condition.Remedy ?? candidate.Rule.Public.Remedy);
    }

    // A placeholder of which a part is shown, is shown with its braces: {percent} off, and not percent} off.
    private static void WithBraces(FoldedText text, ref int first, ref int last)
    {
        var open = 0;
        var closed = 0;
        for (int i = first; i <= last; i++)
        {
            open += IsOpening(text[i]) ? 1 : 0;
            if (IsClosing(text[i]))
            {
                closed += open == 0 ? 1 : 0;
                open -= open == 0 ? 0 : 1;
            }
        }

        for (; closed > 0 && IsOpening(text.At(first - 1)); closed--)
        {
            first--;
        }

        for (; open > 0 && IsClosing(text.At(last + 1)); open--)
        {
            last++;
        }

        while (IsOpening(text.At(first - 1)) && IsClosing(text.At(last + 1)))
        {
            first--;
            last++;
        }
    }

    private static bool IsOpening(char c) => c is '{' or '[';

    private static bool IsClosing(char c) => c is '}' or ']';

    /// <summary>Where a rule was broken that absorbs the findings of others.</summary>
    private sealed class Absorbing(CompiledRule rule, Decision decision, OccurrenceList places)
    {
        public CompiledRule Rule { get; } = rule;

        public Decision Decision { get; } = decision;

        public OccurrenceList Places { get; } = places;

        public bool Absorbs(Candidate other) =>
            other.Decision <= Decision && other.Rule != Rule && Places.Overlaps(other.Place) && Array.IndexOf(Rule.Absorbs, other.Rule.Public.Id) >= 0;
    }
}
