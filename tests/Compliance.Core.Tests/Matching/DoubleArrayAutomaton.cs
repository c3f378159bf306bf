namespace Compliance.Tests.Matching;

/// <summary>
/// An Aho–Corasick automaton in a double array, the textbook answer to many words at once. It shares no code with the product's engines: the reference
/// that they are held to, and a peer that they are measured against.
/// </summary>
internal sealed class DoubleArrayAutomaton
{
    private const int None = -1;
    private const ushort Skipped = ushort.MaxValue;
    private readonly ushort[] _classes = new ushort[0x10000];
    private readonly int[] _base;
    private readonly int[] _check;
    private readonly int[] _fail;
    private readonly int[] _term;
    private readonly int[] _shorter;
    private readonly int[] _lengths;

    /// <param name="terms">The terms, each once and none empty.</param>
    /// <param name="fold">What a character is read as, or null where it is passed over.</param>
    public DoubleArrayAutomaton(IReadOnlyList<string> terms, Func<char, char?> fold)
    {
        var classOf = new Dictionary<char, ushort>();
        foreach (char c in string.Concat(terms).GroupBy(c => c).OrderByDescending(g => g.Count()).Select(g => g.Key))
        {
            classOf.Add(c, (ushort)(classOf.Count + 1));
        }

        for (var c = 0; c < _classes.Length; c++)
        {
            _classes[c] = fold((char)c) is { } folded ? classOf.GetValueOrDefault(folded) : Skipped;
        }

        List<Dictionary<ushort, int>> children = [[]];
        List<int> ends = [None];
        for (var t = 0; t < terms.Count; t++)
        {
            var node = 0;
            foreach (char c in terms[t])
            {
                if (!children[node].TryGetValue(classOf[c], out int next))
                {
                    next = children.Count;
                    children[node].Add(classOf[c], next);
                    children.Add([]);
                    ends.Add(None);
                }

                node = next;
            }

            ends[node] = t;
        }

        _lengths = [.. terms.Select(t => t.Length)];
        Lay(children, classOf.Count + 1, out int[] place, out _base, out _check);
        _fail = new int[_base.Length];
        _term = [.. Enumerable.Repeat(None, _base.Length)];
        _shorter = [.. _term];
        var queue = new Queue<int>([0]);
        while (queue.TryDequeue(out int node))
        {
            int state = place[node];
            _term[state] = ends[node];
            int fail = _fail[state];
            _shorter[state] = state == 0 ? None : _term[fail] >= 0 ? fail : _shorter[fail];
            foreach ((ushort symbol, int child) in children[node])
            {
                _fail[place[child]] = state == 0 ? 0 : Next(fail, symbol);
                queue.Enqueue(child);
            }
        }
    }

    /// <summary>Calls back for every term that ends in a text, with its number and where it starts and ends; without what is passed over, a start is exact.</summary>
    public long FindAll(ReadOnlySpan<char> text, Action<int, int, int>? found)
    {
        var state = 0;
        long count = 0;
        for (var i = 0; i < text.Length; i++)
        {
            ushort symbol = _classes[text[i]];
            if (symbol == Skipped)
            {
                continue;
            }

            state = Next(state, symbol);
            for (int end = _term[state] >= 0 ? state : _shorter[state]; end >= 0; end = _shorter[end])
            {
                count++;
                found?.Invoke(_term[end], i + 1 - _lengths[_term[end]], i + 1);
            }
        }

        return count;
    }

    private int Next(int state, ushort symbol)
    {
        while (true)
        {
            int next = _base[state] + symbol;
            if (_check[next] == state && symbol != 0)
            {
                return next;
            }

            if (state == 0)
            {
                return 0;
            }

            state = _fail[state];
        }
    }

    private static void Lay(List<Dictionary<ushort, int>> children, int classes, out int[] place, out int[] bases, out int[] checks)
    {
        place = new int[children.Count];
        var basis = new List<int>();
        var check = new List<int>();
        var firstFree = 1;
        Grow(classes + 1);
        check[0] = 0;
        var queue = new Queue<int>([0]);
        while (queue.TryDequeue(out int node))
        {
            ushort[] symbols = [.. children[node].Keys.Order()];
            if (symbols.Length == 0)
            {
                continue;
            }

            while (firstFree < check.Count && check[firstFree] != None)
            {
                firstFree++;
            }

            int at = Math.Max(1, firstFree - symbols[0]);
            Grow(at + classes + 1);
            while (symbols.Any(s => check[at + s] != None))
            {
                at++;
                Grow(at + classes + 1);
            }

            basis[place[node]] = at;
            foreach (ushort symbol in symbols)
            {
                check[at + symbol] = place[node];
                place[children[node][symbol]] = at + symbol;
                queue.Enqueue(children[node][symbol]);
            }
        }

        Grow(basis.Max() + classes + 1);
        bases = [.. basis];
        checks = [.. check];

        void Grow(int length)
        {
            while (check.Count < length)
            {
                check.Add(None);
                basis.Add(0);
            }
        }
    }
}
