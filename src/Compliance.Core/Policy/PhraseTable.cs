using Compliance.Matching;

namespace Compliance.Policy;

/// <summary>Collects the phrases of all signals while a policy is read. One phrase may belong to several signals: together they are its meaning.</summary>
internal sealed class PhraseTable
{
    private readonly Dictionary<string, SortedSet<PhraseUse>> _uses = new(StringComparer.Ordinal);

    /// <summary>Adds a form of a phrase, as the matcher reads it.</summary>
    public void Add(string form, PhraseUse use)
    {
        if (!_uses.TryGetValue(form, out SortedSet<PhraseUse>? uses))
        {
            _uses.Add(form, uses = []);
        }

        uses.Add(use);
    }

    /// <summary>The phrases.</summary>
    public IEnumerable<string> Phrases => _uses.Keys;

    /// <summary>The graphs of all phrases, and what their meanings are. Equal sets of uses are one meaning.</summary>
    public PhraseGraph Build(out WordGraph words, out MeaningTable meanings)
    {
        var numbers = new Dictionary<SortedSet<PhraseUse>, int>(SortedSet<PhraseUse>.CreateSetComparer());
        var distinct = new List<PhraseUse[]>();
        var phrases = new List<KeyValuePair<string, int>>(_uses.Count);
        foreach (KeyValuePair<string, SortedSet<PhraseUse>> entry in _uses)
        {
            if (!numbers.TryGetValue(entry.Value, out int number))
            {
                number = distinct.Count;
                numbers.Add(entry.Value, number);
                distinct.Add([.. entry.Value]);
            }

            phrases.Add(new KeyValuePair<string, int>(entry.Key, number));
        }

        meanings = MeaningTable.Of(distinct);
        PhraseGraph graph = PhraseGraph.Of(phrases);
        words = WordGraph.Of(phrases, graph);
        return graph;
    }
}
