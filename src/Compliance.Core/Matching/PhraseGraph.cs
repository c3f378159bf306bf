using Compliance.Image;

namespace Compliance.Matching;

/// <summary>
/// All phrases of a policy as one minimal acyclic automaton: phrases share their beginnings, and endings that mean the same. A policy's hundred
/// thousand forms (<c>(send|give|offer) you (a|the) …</c>) make some forty thousand states, because what they differ in is the middle.
/// </summary>
/// <remarks>
/// Built from sorted phrases, minimised on the way (Daciuk, Mihov, Watson and Watson, "Incremental Construction of Minimal Acyclic Finite-State
/// Automata", Computational Linguistics 26(1), 2000). The edges of a state lie side by side, few in a row, many as a small hash table of their own; an edge
/// carries what its target means and where the edges of that lie, so that a step touches one place in memory. The table is that of a policy's image, so
/// that a prepared policy is matched where it lies. A state is known by the edge that led to it.
/// </remarks>
internal sealed unsafe class PhraseGraph
{
    /// <summary>The state in which every phrase starts.</summary>
    public const int Root = 0;

    /// <summary>No state, or no meaning.</summary>
    public const int None = -1;

    // Up to this many edges a row is quicker than a table.
    private const int MostInRow = 4;

    // Where a state's edges lie: a row of so many, or a table of two to the power of what is above this.
    private const int TableForm = 16;
    private const int FormBits = 5;
    private const uint FormMask = (1 << FormBits) - 1;
    private const uint Multiplier = 0x9E3779B1;
    private const int AsciiCount = 128;
    private const int StartBits = 16;
    private const int StartBytes = (1 << StartBits) / 8;

    private readonly FixedBytes _owner;
    private readonly Edge* _edges;
    private readonly int _length;
    private readonly byte* _starts;
    private readonly int[] _asciiRoot = new int[AsciiCount];

    private PhraseGraph(ImageReader image)
    {
        StateCount = image.Number();
        _length = image.Number();
        LongestPhrase = image.Number();
        _owner = image.Bytes;
        _edges = (Edge*)image.Table(_length * sizeof(Edge));
        _starts = image.Table(StartBytes);
        for (var c = 0; c < _asciiRoot.Length; c++)
        {
            _asciiRoot[c] = Next(Root, (char)c);
        }
    }

    /// <summary>How many states there are.</summary>
    public int StateCount { get; }

    /// <summary>How many symbols the longest phrase has.</summary>
    public int LongestPhrase { get; }

    /// <summary>The meaning of the phrase that ends in a state, or <see cref="None"/>.</summary>
    public int Meaning(int state) => _edges[state].Meaning - 1;

    /// <summary>
    /// Whether a phrase may start with two symbols, or be the first of them: most places of a text are told from a start by a table that stays in the
    /// first-level cache. No phrase is missed.
    /// </summary>
    public bool MayStart(char first, char second) => IsMarked(StartNumber(first, second)) || IsMarked(StartNumber(first, '\0'));

    /// <summary>The state after the first symbol of a phrase, or <see cref="None"/>.</summary>
    public int Start(char symbol) => symbol < AsciiCount ? _asciiRoot[symbol] : Next(Root, symbol);

    /// <summary>The state after one more symbol, or <see cref="None"/>.</summary>
    public int Next(int state, char symbol) => NextIn(_edges[state].Targets, symbol);

    /// <summary>Where what follows a state lies, for <see cref="NextIn"/>.</summary>
    public uint Following(int state) => _edges[state].Targets;

    /// <summary>The state after a symbol, out of those that follow one, or <see cref="None"/>.</summary>
    /// <param name="place">See <see cref="Following"/>.</param>
    /// <param name="symbol">The symbol.</param>
    public int NextIn(uint place, char symbol)
    {
        var form = (int)(place & FormMask);
        var first = (int)(place >> FormBits);
        if (form < TableForm)
        {
            for (int end = first + form; first < end; first++)
            {
                if (_edges[first].Symbol == symbol)
                {
                    return first;
                }
            }

            return None;
        }

        int mask = (1 << (form - TableForm)) - 1;
        for (int slot = Slot(symbol, form - TableForm); ; slot = slot + 1 & mask)
        {
            char found = _edges[first + slot].Symbol;
            if (found == symbol)
            {
                return first + slot;
            }

            if (found == '\0')
            {
                return None;
            }
        }
    }

    /// <summary>A graph that was written to an image; its table stays where it is.</summary>
    public static PhraseGraph Read(ImageReader image) => new(image);

    /// <summary>Writes the graph to an image.</summary>
    public void Write(ImageWriter image)
    {
        var words = new uint[_length * 2];
        for (var i = 0; i < words.Length; i++)
        {
            words[i] = ((uint*)_edges)[i];
        }

        image.Number(StateCount);
        image.Number(_length);
        image.Number(LongestPhrase);
        image.Table(words);
        var starts = new byte[StartBytes];
        for (var i = 0; i < starts.Length; i++)
        {
            starts[i] = _starts[i];
        }

        image.Table(starts);
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

    private bool IsMarked(int number) => (_starts[number >> 3] >> (number & 7) & 1) != 0;

    private static int StartNumber(char first, char second) => (int)(unchecked(((uint)first << 16 | second) * Multiplier ^ first * 0x85EBCA6Bu) >> (32 - StartBits));

    private static int Slot(char symbol, int bits) => (int)(unchecked(symbol * Multiplier) >> (32 - bits));

    // Two words as they lie in the image: the symbol and above it the meaning from 1, and where the edges of the target lie.
    private readonly struct Edge(uint word, uint targets)
    {
        private readonly uint _word = word;

        public char Symbol => (char)_word;

        public int Meaning => (int)(_word >> 16);

        public uint Targets { get; } = targets;
    }

    private sealed class Builder
    {
        private readonly Dictionary<Node, Node> _register = new(new SameNode());
        private readonly Node _root = new();
        private readonly List<Node> _path = [];
        private string _last = string.Empty;
        private int _longest;

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
            _longest = Math.Max(_longest, phrase.Length);
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

            // The root has an edge that leads to it.
            var length = 1;
            foreach (Node state in states)
            {
                int form = Form(state.Edges.Count);
                state.Place = (uint)length << FormBits | (uint)form;
                length += form < TableForm ? form : 1 << (form - TableForm);
            }

            var words = new uint[length * 2];
            words[1] = _root.Place;
            foreach (Node state in states)
            {
                Lay(state, words);
            }

            var image = new ImageWriter();
            image.Number(states.Count);
            image.Number(length);
            image.Number(_longest);
            image.Table(words);
            image.Table(Starts());
            return new PhraseGraph(new ImageReader(new FixedBytes(image.ToArray())));
        }

        private byte[] Starts()
        {
            var starts = new byte[StartBytes];
            foreach (KeyValuePair<char, Node> first in _root.Edges)
            {
                if (first.Value.Meaning != None)
                {
                    Mark(StartNumber(first.Key, '\0'));
                }

                foreach (KeyValuePair<char, Node> second in first.Value.Edges)
                {
                    Mark(StartNumber(first.Key, second.Key));
                }
            }

            return starts;

            void Mark(int number) => starts[number >> 3] |= (byte)(1 << (number & 7));
        }

        // A table is at most two thirds full.
        private static int Form(int edges)
        {
            if (edges <= MostInRow)
            {
                return edges;
            }

            var bits = 3;
            while (2 << bits < edges * 3)
            {
                bits++;
            }

            return TableForm + bits;
        }

        private static void Lay(Node state, uint[] words)
        {
            var form = (int)(state.Place & FormMask);
            var first = (int)(state.Place >> FormBits);
            for (var i = 0; i < state.Edges.Count; i++)
            {
                KeyValuePair<char, Node> edge = state.Edges[i];
                int at = i;
                if (form >= TableForm)
                {
                    int bits = form - TableForm;
                    at = Slot(edge.Key, bits);
                    while (words[(first + at) * 2] != 0)
                    {
                        at = at + 1 & (1 << bits) - 1;
                    }
                }

                words[(first + at) * 2] = edge.Key | (uint)checked((ushort)(edge.Value.Meaning + 1)) << 16;
                words[(first + at) * 2 + 1] = edge.Value.Place;
            }
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

        /// <summary>Where the edges lie: the first, and in which form.</summary>
        public uint Place { get; set; }
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
