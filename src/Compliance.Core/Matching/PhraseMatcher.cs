using Compliance.Text;

namespace Compliance.Matching;

/// <summary>
/// Finds all phrases of a policy in one pass over a reading: an Aho–Corasick automaton (Aho and Corasick, "Efficient string matching",
/// Communications of the ACM 18(6), 1975) whose edges live in one open-addressing table. All overlapping matches are reported.
/// This is the seam for faster engines: what a match is, is defined here and nowhere else.
/// </summary>
/// <remarks>
/// A phrase that starts or ends with a Latin letter matches only where no Latin letter stands beside it, and one that starts or ends with a digit
/// only where no digit does; Han characters and symbols need no boundary. Beside letters that were spelled apart no boundary can be seen, so that a
/// long phrase needs none there.
/// </remarks>
internal sealed class PhraseMatcher
{
    private const int Root = 0;
    private const int LeastJoinedLength = 6;
    private readonly string[] _phrases;
    private readonly ulong[] _edgeKeys;
    private readonly int[] _edgeTargets;
    private readonly int _edgeMask;
    private readonly int[] _fail;
    private readonly int[] _output;
    private readonly int[] _nextOutput;

    /// <summary>A matcher for phrases in the form of <see cref="Reading.OfPhrase"/>, each given once and none empty.</summary>
    public PhraseMatcher(IReadOnlyList<string> phrases)
    {
        _phrases = phrases.ToArray();
        var children = new List<Dictionary<char, int>?> { null };
        var output = new List<int> { -1 };
        for (var id = 0; id < _phrases.Length; id++)
        {
            int node = Root;
            foreach (char c in _phrases[id])
            {
                Dictionary<char, int> edges = children[node] ??= [];
                if (!edges.TryGetValue(c, out int child))
                {
                    child = children.Count;
                    edges.Add(c, child);
                    children.Add(null);
                    output.Add(-1);
                }

                node = child;
            }

            output[node] = id;
        }

        _output = output.ToArray();
        _fail = new int[children.Count];
        _nextOutput = new int[children.Count];
        var capacity = 16;
        while (capacity < children.Count * 2)
        {
            capacity *= 2;
        }

        _edgeKeys = new ulong[capacity];
        _edgeTargets = new int[capacity];
        _edgeMask = capacity - 1;
        Freeze(children);
    }

    /// <summary>The phrases, by their ids.</summary>
    public IReadOnlyList<string> Phrases => _phrases;

    /// <summary>Adds every match in the reading to a list, ordered by end.</summary>
    public void FindAll(Reading reading, List<PhraseMatch> matches)
    {
        int state = Root;
        for (var i = 0; i < reading.Count; i++)
        {
            char c = reading[i];
            int next;
            while ((next = Edge(state, c)) < 0 && state != Root)
            {
                state = _fail[state];
            }

            state = next < 0 ? Root : next;
            for (int node = _output[state] >= 0 ? state : _nextOutput[state]; node != Root; node = _nextOutput[node])
            {
                int id = _output[node];
                int start = i + 1 - _phrases[id].Length;
                if (IsBounded(reading, start, i + 1))
                {
                    matches.Add(new PhraseMatch(id, start, i + 1));
                }
            }
        }
    }

    private static bool IsBounded(Reading reading, int start, int end)
    {
        bool ignoreJoined = end - start >= LeastJoinedLength;
        return IsBoundary(reading, start - 1, start, ignoreJoined) && IsBoundary(reading, end, end - 1, ignoreJoined);
    }

    private static bool IsBoundary(Reading reading, int outside, int inside, bool ignoreJoined)
    {
        char near = reading[inside];
        char beyond = reading.At(outside);
        bool continues = Chars.IsLatin(near) && Chars.IsLatin(beyond) || Chars.IsDigit(near) && Chars.IsDigit(beyond);
        return !continues || ignoreJoined && ((reading.MarkAt(inside) & reading.MarkAt(outside)) & Reading.Mark.Joined) != 0;
    }

    private void Freeze(List<Dictionary<char, int>?> children)
    {
        var queue = new Queue<int>();
        foreach (KeyValuePair<char, int> edge in children[Root] ?? [])
        {
            AddEdge(Root, edge.Key, edge.Value);
            queue.Enqueue(edge.Value);
        }

        while (queue.Count > 0)
        {
            int node = queue.Dequeue();
            _nextOutput[node] = _output[_fail[node]] >= 0 ? _fail[node] : _nextOutput[_fail[node]];
            foreach (KeyValuePair<char, int> edge in children[node] ?? [])
            {
                AddEdge(node, edge.Key, edge.Value);
                int fallback = _fail[node];
                int target;
                while ((target = Edge(fallback, edge.Key)) < 0 && fallback != Root)
                {
                    fallback = _fail[fallback];
                }

                _fail[edge.Value] = target < 0 ? Root : target;
                queue.Enqueue(edge.Value);
            }
        }
    }

    private void AddEdge(int node, char c, int target)
    {
        ulong key = Key(node, c);
        int slot = Slot(key);
        while (_edgeKeys[slot] != 0)
        {
            slot = (slot + 1) & _edgeMask;
        }

        _edgeKeys[slot] = key;
        _edgeTargets[slot] = target;
    }

    private int Edge(int node, char c)
    {
        ulong key = Key(node, c);
        for (int slot = Slot(key); _edgeKeys[slot] != 0; slot = (slot + 1) & _edgeMask)
        {
            if (_edgeKeys[slot] == key)
            {
                return _edgeTargets[slot];
            }
        }

        return -1;
    }

    // Zero marks an empty slot, so that keys start at one.
    private static ulong Key(int node, char c) => (((ulong)(uint)node << 16) | c) + 1;

    // Fibonacci hashing: the golden ratio spreads neighbouring keys.
    private int Slot(ulong key) => (int)((key * 0x9E3779B97F4A7C15UL) >> 40) & _edgeMask;
}

/// <summary>A phrase found in a reading.</summary>
internal readonly struct PhraseMatch(int phrase, int start, int end)
{
    /// <summary>The phrase's id.</summary>
    public int Phrase { get; } = phrase;

    /// <summary>Where it starts, as an index of the reading.</summary>
    public int Start { get; } = start;

    /// <summary>Where it ends, as an index of the reading.</summary>
    public int End { get; } = end;
}
