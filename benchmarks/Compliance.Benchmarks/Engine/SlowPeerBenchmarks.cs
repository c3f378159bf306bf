using System.Text.RegularExpressions;
using BenchmarkDotNet.Attributes;
using Compliance.Matching;

namespace Compliance.Benchmarks.Engine;

/// <summary>What many teams write first: an alternation of regular expressions, a loop of <c>Contains</c>. Too slow for whole texts: the first 20,000 characters of each.</summary>
[MemoryDiagnoser]
[Config(typeof(EngineColumns))]
public class SlowPeerBenchmarks
{
    /// <summary>How many characters are searched.</summary>
    internal const int Characters = 20_000;

    private readonly List<TermMatch> _hits = [];
    private string _text = string.Empty;
    private string[] _terms = [];
    private TermSearch _search = null!;
    private Regex _compiled = null!;
    private Regex _nonBacktracking = null!;

    public static IEnumerable<string> TextNames => ["english", "chinese"];

    [Params(200)]
    public int Terms { get; set; }

    [ParamsSource(nameof(TextNames))]
    public string Text { get; set; } = string.Empty;

    [GlobalSetup]
    public void Setup()
    {
        _terms = Lexicons.Of("rare", Terms);
        _text = string.Join('\n', EngineTexts.Of(Text))[..Characters];
        _search = TermSearch.Of([.. _terms.Select((t, i) => new KeyValuePair<string, int>(t, i))]);
        string alternation = string.Join('|', _terms.Select(Regex.Escape));
        _compiled = new Regex(alternation, RegexOptions.Compiled | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
        _nonBacktracking = new Regex(alternation, RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
    }

    [Benchmark(Baseline = true, Description = "TermSearch, vectors")]
    public int Searched()
    {
        _hits.Clear();
        _search.FindAll(_text, _hits);
        return _hits.Count;
    }

    [Benchmark(Description = "Regex alternation, Compiled")]
    public int Compiled() => _compiled.Count(_text);

    [Benchmark(Description = "Regex alternation, NonBacktracking")]
    public int NonBacktracking() => _nonBacktracking.Count(_text);

    [Benchmark(Description = "string.Contains loop, OrdinalIgnoreCase")]
    public int Contains()
    {
        var found = 0;
        foreach (string term in _terms)
        {
            found += _text.Contains(term, StringComparison.OrdinalIgnoreCase) ? 1 : 0;
        }

        return found;
    }
}
