using Compliance.Policy;

namespace Compliance.Judgement;

/// <summary>Candidates of one message. A workspace: it is cleared for the next one, and what it holds is used again.</summary>
internal sealed class CandidateList
{
    private Candidate[] _items = [];

    /// <summary>How many there are.</summary>
    public int Count { get; private set; }

    /// <summary>Whether any is more than a matter of form.</summary>
    public bool AnyOfContent { get; private set; }

    public Candidate this[int index] => _items[index];

    public void Add(CompiledRule rule, CompiledCondition condition, VerdictLine line, Occurrence place, Decision most)
    {
        if (Count == _items.Length)
        {
            Array.Resize(ref _items, Math.Max(8, Count * 2));
        }

        (_items[Count++] ??= new Candidate()).Set(rule, condition, line, place, most);
        AnyOfContent |= !rule.Public.IsForm;
    }

    public void Swap(int a, int b) => (_items[a], _items[b]) = (_items[b], _items[a]);

    /// <summary>Orders the candidates; those that an order does not tell apart stay as they are.</summary>
    public void Sort(Comparison<Candidate> order)
    {
        for (var i = 1; i < Count; i++)
        {
            Candidate item = _items[i];
            int k = i - 1;
            while (k >= 0 && order(_items[k], item) > 0)
            {
                _items[k + 1] = _items[k];
                k--;
            }

            _items[k + 1] = item;
        }
    }

    /// <summary>Keeps the first ones only.</summary>
    public void Truncate(int count) => Count = count;

    public void Clear()
    {
        Count = 0;
        AnyOfContent = false;
    }
}
