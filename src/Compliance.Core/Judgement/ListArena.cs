namespace Compliance.Judgement;

/// <summary>Lists that live until the end of one judgement, and are used again for the next.</summary>
internal sealed class ListArena
{
    private readonly List<OccurrenceList> _lists = [];
    private int _used;

    /// <summary>An empty list.</summary>
    public OccurrenceList Take()
    {
        if (_used == _lists.Count)
        {
            _lists.Add(new OccurrenceList());
        }

        OccurrenceList list = _lists[_used++];
        list.Clear();
        return list;
    }

    /// <summary>Takes all lists back.</summary>
    public void Reset() => _used = 0;
}
