using Compliance.Image;

namespace Compliance.Matching;

/// <summary>
/// All phrases of a policy as one minimal acyclic automaton: phrases share their beginnings, and endings that mean the same. A policy's hundred
/// thousand forms (<c>(send|give|offer) you (a|the) …</c>) make some forty thousand states, because what they differ in is the middle.
/// </summary>
/// <remarks>
/// Built from sorted phrases, minimised on the way (Daciuk, Mihov, Watson and Watson, "Incremental Construction of Minimal Acyclic Finite-State
/// Automata", Computational Linguistics 26(1), 2000). A state's edges lie side by side, ordered by symbol; the
/// tables are those of a policy's image, so that a prepared policy is matched where it lies.
/// </remarks>
internal sealed unsafe class PhraseGraph
{
    /// <summary>The state in which every phrase starts.</summary>
    public const int Root = 0;

    /// <summary>No state, or no meaning.</summary>
    public const int None = -1;

    // Up to this many edges a scan is quicker than a search by halves.
    private const int MostScanned = 8;

    private readonly FixedBytes _owner;
    private readonly int* _firstEdge;
    private readonly int* _targets;
    private readonly ushort* _meanings;
    private readonly char* _symbols;
    private readonly int[] _asciiRoot = new int[128];

    private PhraseGraph(ImageReader image)
    {
        StateCount = image.Number();
        EdgeCount = image.Number();
        _owner = image.Bytes;
        _firstEdge = (int*)image.Table((StateCount + 1) * sizeof(int));
        _targets = (int*)image.Table(EdgeCount * sizeof(int));
        _meanings = (ushort*)image.Table(StateCount * sizeof(ushort));
        _symbols = (char*)image.Table(EdgeCount * sizeof(char));
        for (var c = 0; c < _asciiRoot.Length; c++)
        {
            _asciiRoot[c] = Search((char)c, _firstEdge[Root], _firstEdge[Root + 1]);
        }
    }

    /// <summary>How many states there are.</summary>
    public int StateCount { get; }

    /// <summary>How many edges there are.</summary>
    public int EdgeCount { get; }

    /// <summary>The meaning of the phrase that ends in a state, or <see cref="None"/>.</summary>
    public int Meaning(int state) => _meanings[state] - 1;

    /// <summary>The state after the first symbol of a phrase, or <see cref="None"/>.</summary>
    public int Start(char symbol) =>
        symbol < _asciiRoot.Length ? _asciiRoot[symbol] : Search(symbol, _firstEdge[Root], _firstEdge[Root + 1]);

    /// <summary>The state after one more symbol, or <see cref="None"/>.</summary>
    public int Next(int state, char symbol)
    {
        int first = _firstEdge[state];
        int end = _firstEdge[state + 1];
        if (end - first > MostScanned)
        {
            return Search(symbol, first, end);
        }

        for (int edge = first; edge < end; edge++)
        {
            if (_symbols[edge] == symbol)
            {
                return _targets[edge];
            }
        }

        return None;
    }

    /// <summary>A graph that was written to an image; its tables stay where they are.</summary>
    public static PhraseGraph Read(ImageReader image) => new(image);

    /// <summary>Writes the graph to an image.</summary>
    public void Write(ImageWriter image)
    {
        image.Number(StateCount);
        image.Number(EdgeCount);
        image.Table(Copy(_firstEdge, StateCount + 1));
        image.Table(Copy(_targets, EdgeCount));
        image.Table(Copy(_meanings, StateCount));
        image.Table(Copy(_symbols, EdgeCount));
        GC.KeepAlive(_owner);
    }

    /// <summary>Builds the graph of phrases, each with what it means: a number from 0.</summary>
    /// <param name="phrases">The phrases, in any order, each once and none empty.</param>
    public static PhraseGraph Of(IEnumerable<KeyValuePair<string, int>> phrases)
    {
        var builder = new Builder();
        foreach (KeyValuePair<string, int> phrase in phrases.OrderBy(p => p.Key, StringComparer.Ordinal))
        {
            builder.Add(phrase.Key, phrase.Value);
        }

        return builder.Build();
    }

    private int Search(char symbol, int first, int end)
    {
        while (first < end)
        {
            int middle = (first + end) / 2;
            if (_symbols[middle] == symbol)
            {
                return _targets[middle];
            }

            (first, end) = _symbols[middle] < symbol ? (middle + 1, end) : (first, middle);
        }

        return None;
    }

    private static T[] Copy<T>(T* table, int count)
        where T : unmanaged
    {
        var copy = new T[count];
        for (var i = 0; i < count; i++)
        {
            copy[i] = table[i];
        }

        return copy;
    }

    private sealed class Builder
    {
        private readonly Dictionary<Node, Node> _register = new(new SameNode());
        private readonly Node _root = new();
        private readonly List<Node> _path = [];
        private string _last = string.Empty;

        public void Add(string phrase, int meaning)
        {
            var common = 0;
            while (common < phrase.Length && common < _last.Length && phrase[common] == _last[common])
            {
                common++;
            }

            Minimise(common);
            Node node = _path.Count == 0 ? _root : _path[_path.Count - 1];
            for (int i = common; i < phrase.Length; i++)
            {
                var next = new Node();
                node.Edges.Add(new KeyValuePair<char, Node>(phrase[i], next));
                _path.Add(next);
                node = next;
            }

            node.Meaning = meaning;
            _last = phrase;
        }

        public PhraseGraph Build()
        {
            Minimise(0);

            // Breadth first, so that the states that are asked most lie together.
            var states = new List<Node> { _root };
            _root.Number = Root;
            for (var i = 0; i < states.Count; i++)
            {
                foreach (KeyValuePair<char, Node> edge in states[i].Edges)
                {
                    if (edge.Value.Number == None)
                    {
                        edge.Value.Number = states.Count;
                        states.Add(edge.Value);
                    }
                }
            }

            var firstEdge = new int[states.Count + 1];
            for (var i = 0; i < states.Count; i++)
            {
                firstEdge[i + 1] = firstEdge[i] + states[i].Edges.Count;
            }

            KeyValuePair<char, Node>[] edges = [.. states.SelectMany(s => s.Edges)];
            var image = new ImageWriter();
            image.Number(states.Count);
            image.Number(edges.Length);
            image.Table(firstEdge);
            image.Table(edges.Select(e => e.Value.Number).ToArray());
            image.Table(states.Select(s => checked((ushort)(s.Meaning + 1))).ToArray());
            image.Table(edges.Select(e => e.Key).ToArray());
            return new PhraseGraph(new ImageReader(new FixedBytes(image.ToArray())));
        }

        // What no later phrase can extend is replaced by an equal state, if there is one.
        private void Minimise(int keep)
        {
            for (int i = _path.Count - 1; i >= keep; i--)
            {
                Node parent = i == 0 ? _root : _path[i - 1];
                if (_register.TryGetValue(_path[i], out Node? same))
                {
                    parent.Edges[parent.Edges.Count - 1] = new KeyValuePair<char, Node>(parent.Edges[parent.Edges.Count - 1].Key, same);
                }
                else
                {
                    _register.Add(_path[i], _path[i]);
                }

                _path.RemoveAt(i);
            }
        }
    }

    private sealed class Node
    {
        public List<KeyValuePair<char, Node>> Edges { get; } = new(1);

        public int Meaning { get; set; } = None;

        public int Number { get; set; } = None;
    }

    // Equal states mean the same and lead, by the same symbols, to the same states; the targets are minimal already, so that identity is equality.
    private sealed class SameNode : IEqualityComparer<Node>
    {
        public bool Equals(Node? x, Node? y)
        {
            if (x!.Meaning != y!.Meaning || x.Edges.Count != y.Edges.Count)
            {
                return false;
            }

            for (var i = 0; i < x.Edges.Count; i++)
            {
                if (x.Edges[i].Key != y.Edges[i].Key || x.Edges[i].Value != y.Edges[i].Value)
                {
                    return false;
                }
            }

            return true;
        }

        public int GetHashCode(Node node)
        {
            int hash = node.Meaning;
            foreach (KeyValuePair<char, Node> edge in node.Edges)
            {
                hash = unchecked((hash * 31 + edge.Key) * 31 + System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(edge.Value));
            }

            return hash;
        }
    }
}
