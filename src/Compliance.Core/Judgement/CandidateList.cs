using Compliance.Policy;
using Compliance.Text;

namespace Compliance.Judgement;

/// <summary>Candidates of one message. A workspace: it is cleared for the next one, and what it holds is used again.</summary>
internal sealed class CandidateList
{
    private Candidate[] _items = [];
    private Candidate[]? _spare;

    /// <summary>How many there are.</summary>
    public int Count { get; private set; }

    /// <summary>Whether any is more than a matter of form.</summary>
    public bool AnyOfContent { get; private set; }

    /// <summary>Room for the rules that are broken in a sentence.</summary>
    public WorkList<Rival> Rivals { get; } = new();

    public Candidate this[int index] => _items[index];

    public void Add(CompiledRule rule, CompiledCondition condition, VerdictLine line, Occurrence place, bool isDoubted)
    {
        if (Count == _items.Length)
        {
            Room.Widen(ref _items, Math.Max(8, Count * 2));
        }

        (_items[Count++] ??= new Candidate()).Set(rule, condition, line, place, isDoubted);
        AnyOfContent |= !rule.Public.IsForm;
    }

    /// <summary>Orders the candidates by their keys; those of the same key stay as they are.</summary>
    public void Sort() => StableSort.Sort(_items, ref _spare, Count, default(ByKey));

    /// <summary>Drops those that give way to another.</summary>
    public void DropYielding()
    {
        var kept = 0;
        for (var i = 0; i < Count; i++)
        {
            if (!_items[i].IsYielding)
            {
                (_items[kept], _items[i]) = (_items[i], _items[kept]);
                kept++;
            }
        }

        Count = kept;
    }

    public void Clear()
    {
        Count = 0;
        AnyOfContent = false;
    }

    private readonly struct ByKey : IOrder<Candidate>
    {
        public int Compare(in Candidate a, in Candidate b) => a.Key.CompareTo(b.Key);
    }
}
