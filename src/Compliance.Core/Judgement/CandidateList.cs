using Compliance.Policy;
using Compliance.Text;

namespace Compliance.Judgement;

/// <summary>Candidates of one message. A workspace: it is cleared for the next one, and what it holds is used again.</summary>
internal sealed class CandidateList
{
    private Candidate[] _items = [];
    private Candidate[] _merged = [];

    /// <summary>How many there are.</summary>
    public int Count { get; private set; }

    /// <summary>Whether any is more than a matter of form.</summary>
    public bool AnyOfContent { get; private set; }

    public Candidate this[int index] => _items[index];

    public void Add(CompiledRule rule, CompiledCondition condition, VerdictLine line, Occurrence place, Decision most)
    {
        if (Count == _items.Length)
        {
            Room.Widen(ref _items, Math.Max(8, Count * 2));
        }

        (_items[Count++] ??= new Candidate()).Set(rule, condition, line, place, most);
        AnyOfContent |= !rule.Public.IsForm;
    }

    public void Swap(int a, int b) => (_items[a], _items[b]) = (_items[b], _items[a]);

    /// <summary>Orders the candidates by their keys; those of the same key stay as they are. Merges runs of growing length: a hostile text has thousands.</summary>
    public void Sort()
    {
        if (_merged.Length < Count)
        {
            _merged = new Candidate[_items.Length];
        }

        for (var length = 1; length < Count; length *= 2)
        {
            for (var start = 0; start < Count; start += 2 * length)
            {
                int middle = Math.Min(start + length, Count);
                Merge(start, middle, Math.Min(middle + length, Count));
            }

            // What is behind the last one is kept there, to be used again.
            Array.Copy(_merged, _items, Count);
        }
    }

    private void Merge(int left, int middle, int end)
    {
        if (middle == end || _items[middle - 1].Key <= _items[middle].Key)
        {
            Array.Copy(_items, left, _merged, left, end - left);
            return;
        }

        int right = middle;
        for (int to = left; to < end; to++)
        {
            _merged[to] = left < middle && (right == end || _items[left].Key <= _items[right].Key) ? _items[left++] : _items[right++];
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
