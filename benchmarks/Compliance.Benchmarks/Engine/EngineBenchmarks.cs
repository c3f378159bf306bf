using System.Buffers;
using System.Numerics;
using BenchmarkDotNet.Attributes;
using Compliance.Matching;
using Compliance.Tests.Matching;
using Compliance.Text;

namespace Compliance.Benchmarks.Engine;

/// <summary>
/// All terms of a list in texts: our search, which folds, bounds words, names the terms and gives places in the original; what the runtime and textbooks
/// offer, which does less; and what reading the text costs without any search. The lists and texts are those that goals are set for;
/// <see cref="EngineQuickRun"/> measures more.
/// </summary>
[MemoryDiagnoser]
[Config(typeof(EngineColumns))]
public class EngineBenchmarks
{
    private string[] _texts = [];
    private TermSearch _search = null!;
    private SearchValues<string> _ordinal = null!;
    private SearchValues<string> _ignoreCase = null!;
    private DoubleArrayAutomaton _doubleArray = null!;
    private TextbookAutomaton _textbook = null!;
    private char[] _buffer = [];
    private readonly List<TermMatch> _hits = [];

    [Params(1000, 5000)]
    public int Terms { get; set; }

    [Params("clean", "english", "chinese")]
    public string Text { get; set; } = string.Empty;

    [GlobalSetup]
    public void Setup()
    {
        string[] terms = Lexicons.Of("rare", Terms);
        _texts = [.. EngineTexts.Of(Text).SelectMany(EngineTexts.Pieces)];
        _search = TermSearch.Of([.. terms.Select((t, i) => new KeyValuePair<string, int>(t, i))]);
        _ordinal = SearchValues.Create(terms, StringComparison.Ordinal);
        _ignoreCase = SearchValues.Create(terms, StringComparison.OrdinalIgnoreCase);
        _doubleArray = new DoubleArrayAutomaton(
            terms, c => FoldingTable.Lookup(c) is var e && e.Effect == FoldingTable.Effect.Ignored ? null : e.Effect == FoldingTable.Effect.Symbol ? e.Symbol : c);
        _textbook = new TextbookAutomaton(terms);
        _buffer = new char[_texts.Max(t => t.Length)];
    }

    [Benchmark(Baseline = true, Description = "TermSearch, vectors")]
    public int Vectors() => Find(TermSearch.Engine.Best);

    [Benchmark(Description = "TermSearch, scalar")]
    public int Scalar() => Find(TermSearch.Engine.Scalar);

    [Benchmark(Description = "SearchValues<string> Ordinal")]
    public int Ordinal() => Search(_ordinal);

    [Benchmark(Description = "SearchValues<string> OrdinalIgnoreCase")]
    public int IgnoreCase() => Search(_ignoreCase);

    [Benchmark(Description = "fold into a buffer, SearchValues<string> Ordinal")]
    public int FoldThenSearch()
    {
        var found = 0;
        char[] folded = EngineTexts.Folded;
        foreach (string text in _texts)
        {
            for (var i = 0; i < text.Length; i++)
            {
                _buffer[i] = folded[text[i]];
            }

            found += Count(_buffer.AsSpan(0, text.Length), _ordinal);
        }

        return found;
    }

    [Benchmark(Description = "double-array Aho-Corasick, folding")]
    public long DoubleArray()
    {
        long found = 0;
        foreach (string text in _texts)
        {
            found += _doubleArray.FindAll(text, null);
        }

        return found;
    }

    [Benchmark(Description = "textbook Aho-Corasick, folding")]
    public long Textbook()
    {
        long found = 0;
        foreach (string text in _texts)
        {
            found += _textbook.Count(text, EngineTexts.Folded);
        }

        return found;
    }

    [Benchmark(Description = "floor: one table look-up a character")]
    public int LookUp()
    {
        var sum = 0;
        foreach (string text in _texts)
        {
            sum ^= LookUp(text);
        }

        return sum;
    }

    [Benchmark(Description = "floor: vectors read all characters")]
    public int Read()
    {
        Vector<ushort> sum = Vector<ushort>.Zero;
        foreach (string text in _texts)
        {
            ReadOnlySpan<ushort> units = System.Runtime.InteropServices.MemoryMarshal.Cast<char, ushort>(text.AsSpan());
            for (; units.Length >= Vector<ushort>.Count; units = units[Vector<ushort>.Count..])
            {
                sum ^= new Vector<ushort>(units);
            }
        }

        return sum[0];
    }

    private int Find(TermSearch.Engine engine)
    {
        var found = 0;
        foreach (string text in _texts)
        {
            _hits.Clear();
            _search.FindAll(text, _hits, engine);
            found += _hits.Count;
        }

        return found;
    }

    private int Search(SearchValues<string> values)
    {
        var found = 0;
        foreach (string text in _texts)
        {
            found += Count(text, values);
        }

        return found;
    }

    /// <summary>Reads a table at every character.</summary>
    internal static int LookUp(string text)
    {
        char[] table = EngineTexts.Folded;
        var sum = 0;
        foreach (char c in text)
        {
            sum ^= table[c];
        }

        return sum;
    }

    /// <summary>How often the runtime's search finds one of its values.</summary>
    internal static int Count(ReadOnlySpan<char> text, SearchValues<string> values)
    {
        var found = 0;
        for (int at = text.IndexOfAny(values); at >= 0; at = text.IndexOfAny(values))
        {
            found++;
            text = text[(at + 1)..];
        }

        return found;
    }
}
