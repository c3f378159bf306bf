using Compliance.Policy;
using Compliance.Text;

namespace Compliance.Judgement;

/// <summary>
/// Finds where expressions meet. Every signal is paired with its nearest neighbour on either side, so that the work grows with the number of
/// matches (times its logarithm) and never with its square; a pair further apart than the nearest adds nothing that the nearest does not.
/// </summary>
internal sealed class Evaluator(SignalReading reading)
{
    private readonly TextLayout _layout = reading.Layout;

    /// <summary>Where an expression meets.</summary>
    public OccurrenceList Find(ScopedExpression expression) => Find(expression, OccurrenceList.Empty);

    /// <summary>Where a veto's expression meets, with these occurrences as its target.</summary>
    public OccurrenceList Find(ScopedExpression expression, OccurrenceList targets) => Find(expression.Expression, expression.Scope, targets);

    private OccurrenceList Find(Expression expression, Scope scope, OccurrenceList targets) => expression switch
    {
        SignalExpression { IsTarget: true } => targets,
        SignalExpression signal => reading[signal.Signal],
        EitherExpression either => Either(either, scope, targets),
        SequenceExpression sequence => Sequence(sequence, scope, targets),
        InsideExpression inside => Inside(inside, scope, targets),
        MeetExpression meet => Meet(meet, scope, targets),
        _ => throw new ArgumentOutOfRangeException(nameof(expression)),
    };

    private OccurrenceList Either(EitherExpression either, Scope scope, OccurrenceList targets)
    {
        OccurrenceList found = reading.TakeList();
        foreach (Expression alternative in either.Alternatives)
        {
            found.AddAll(Find(alternative, scope, targets));
        }

        return found.Seal();
    }

    private OccurrenceList Sequence(SequenceExpression sequence, Scope scope, OccurrenceList targets)
    {
        OccurrenceList left = Find(sequence.Left, scope, targets);
        OccurrenceList right = left.Count == 0 ? left : Find(sequence.Right, scope, targets);
        if (left.Count == 0 || right.Count == 0)
        {
            return OccurrenceList.Empty;
        }

        OccurrenceList found = reading.TakeList();
        var distance = new Distance(_layout, scope, sequence.MostHalfWords);
        Follow(left, right, distance, found);
        if (!sequence.Ordered)
        {
            Follow(right, left, distance, found);
            Overlap(left, right, found);
        }

        return found.Seal();
    }

    private void Follow(OccurrenceList first, OccurrenceList second, Distance distance, OccurrenceList found)
    {
        for (var i = 0; i < first.Count; i++)
        {
            int next = second.FirstFrom(first[i].End);
            if (next < second.Count && distance.Holds(in first[i], in second[next]))
            {
                found.Add(Join(in first[i], in second[next]));
            }
        }

        for (var i = 0; i < second.Count; i++)
        {
            int previous = first.LastBefore(second[i].Start);
            if (previous < 0)
            {
                continue;
            }

            // Where this one is also the next after that, the two have met above.
            bool isNext = i == 0 || second[i - 1].Start < first[previous].End;
            if (!isNext && distance.Holds(in first[previous], in second[i]))
            {
                found.Add(Join(in first[previous], in second[i]));
            }
        }
    }

    // Every occurrence of either side that shares a symbol with one of the other takes part: a veto must reach each of its targets.
    private void Overlap(OccurrenceList left, OccurrenceList right, OccurrenceList found)
    {
        if (left.Meets(right))
        {
            OverlapStarts(left, right, found);
            OverlapStarts(right, left, found);
        }
    }

    private void OverlapStarts(OccurrenceList places, OccurrenceList others, OccurrenceList found)
    {
        for (var i = 0; i < places.Count; i++)
        {
            int over = others.FurthestReaching(places[i].Start);
            if (over >= 0 && others[over].End > places[i].Start)
            {
                found.Add(Join(in others[over], in places[i]));
            }

            int within = others.FirstFrom(places[i].Start);
            if (within < others.Count && others[within].Start < places[i].End)
            {
                found.Add(Join(in places[i], in others[within]));
            }
        }
    }

    private OccurrenceList Inside(InsideExpression inside, Scope scope, OccurrenceList targets)
    {
        OccurrenceList inner = Find(inside.Inner, scope, targets);
        OccurrenceList outer = inner.Count == 0 ? inner : Find(inside.Outer, scope, targets);
        if (outer.Count == 0)
        {
            return OccurrenceList.Empty;
        }

        OccurrenceList found = reading.TakeList();
        for (var i = 0; i < inner.Count; i++)
        {
            int over = outer.FurthestReaching(inner[i].Start);
            if (over >= 0 && outer[over].End >= inner[i].End)
            {
                found.Add(inner[i].Target != 0 ? inner[i] : inner[i].AsTarget(outer[over].Target));
            }
        }

        return found.Seal();
    }

    private OccurrenceList Meet(MeetExpression meet, Scope scope, OccurrenceList targets)
    {
        OccurrenceList left = Find(meet.Left, scope, targets);
        if (left.Count == 0)
        {
            return left;
        }

        OccurrenceList right = Find(meet.Right, scope, targets);
        OccurrenceList found = reading.TakeList();
        if (meet.Absent)
        {
            for (var i = 0; i < left.Count; i++)
            {
                if (!StandsAround(right, in left[i], scope))
                {
                    found.Add(left[i]);
                }
            }
        }
        else if (right.Count > 0)
        {
            var distance = new Distance(_layout, scope, int.MaxValue);
            Follow(left, right, distance, found);
            Follow(right, left, distance, found);
            Overlap(left, right, found);
        }

        return found.Seal();
    }

    private bool StandsAround(OccurrenceList signals, in Occurrence place, Scope scope)
    {
        TextUnit unit = UnitOf(scope);
        int margin = scope == Scope.Nearby ? 1 : 0;
        int start = _layout.UnitStart(unit, _layout.Unit(unit, place.Start) - margin);
        int end = _layout.UnitStart(unit, _layout.Unit(unit, Math.Max(place.Start, place.End - 1)) + 1 + margin);
        int first = signals.FirstFrom(start);
        return first < signals.Count && signals[first].Start < end;
    }

    private Occurrence Join(in Occurrence a, in Occurrence b)
    {
        int markStart = Math.Min(a.MarkStart, b.MarkStart);
        int markEnd = Math.Max(a.MarkEnd, b.MarkEnd);
        if (_layout.Unit(TextUnit.Sentence, markStart) != _layout.Unit(TextUnit.Sentence, Math.Max(markStart, markEnd - 1)))
        {
            (Occurrence first, Occurrence second) = a.Start <= b.Start ? (a, b) : (b, a);
            Occurrence shown = first.MarkEnd > first.MarkStart ? first : second;
            markStart = shown.MarkStart;
            markEnd = shown.MarkEnd;
        }

        return new Occurrence(Math.Min(a.Start, b.Start), Math.Max(a.End, b.End), markStart, markEnd, a.Target != 0 ? a.Target : b.Target, a.Disguised || b.Disguised);
    }

    private static TextUnit UnitOf(Scope scope) => scope switch
    {
        Scope.Clause => TextUnit.Clause,
        Scope.Segment => TextUnit.Segment,
        Scope.Sentence or Scope.Nearby => TextUnit.Sentence,
        Scope.Paragraph => TextUnit.Paragraph,
        _ => TextUnit.Message,
    };

    /// <summary>How far one occurrence may stand behind another.</summary>
    private readonly struct Distance(TextLayout layout, Scope scope, int mostHalfWords)
    {
        private readonly UnitStarts? _units = scope == Scope.Message ? null : layout.Starts(UnitOf(scope));
        private readonly int _mostUnits = scope == Scope.Nearby ? 1 : 0;

        public bool Holds(in Occurrence first, in Occurrence second) =>
            (mostHalfWords == int.MaxValue || layout.HalfWordsBetween(first.End, second.Start) <= mostHalfWords)
            && (_units is null || _units.NumberOf(second.Start) - _units.NumberOf(Math.Max(first.Start, first.End - 1)) <= _mostUnits);
    }
}
