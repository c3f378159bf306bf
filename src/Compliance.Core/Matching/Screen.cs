using Compliance.Image;
using Compliance.Text;

namespace Compliance.Matching;

/// <summary>
/// Tells whether any of a set of terms stands in a text, and which one first, at close to the speed of reading the text. A term stands where
/// <see cref="PhraseMatcher"/> finds it in the plain reading of the text: folded, all spellings and invisible characters seen through, bounded by script.
/// </summary>
/// <remarks>
/// <see cref="AnchorFilter"/> tells at which places a term may stand; usual texts have few. Only there the text is folded, and only there
/// <see cref="PhraseMatcher"/> decides. So there is one definition of a match, and no engine that could have another one.
/// </remarks>
internal sealed class Screen
{
    private readonly AnchorFilter _filter;
    private readonly PhraseMatcher _matcher;
    private ScreenRun? _spare;

    private Screen(PhraseGraph graph, AnchorFilter filter)
    {
        _filter = filter;
        _matcher = new PhraseMatcher(graph);
    }

    /// <summary>Which engine looks for anchors.</summary>
    internal enum Engine
    {
        /// <summary>The fastest that the machine has.</summary>
        Best,

        /// <summary>One character after the other; runs everywhere.</summary>
        Scalar,
    }

    /// <summary>Prepares a screen.</summary>
    /// <param name="terms">The terms as a reading shows them (<see cref="Reading.OfPhrase"/>), each once and none empty, with their numbers from 0.</param>
    public static Screen Of(IReadOnlyCollection<KeyValuePair<string, int>> terms)
    {
        var image = new ImageWriter();
        PhraseGraph.Of(terms).Write(image);
        AnchorFilter.Write(terms.Select(t => t.Key), image);
        return Read(new ImageReader(new FixedBytes(image.ToArray())));
    }

    /// <summary>Writes a prepared screen to an image.</summary>
    public static void Write(IReadOnlyCollection<KeyValuePair<string, int>> terms, ImageWriter image)
    {
        PhraseGraph.Of(terms).Write(image);
        AnchorFilter.Write(terms.Select(t => t.Key), image);
    }

    /// <summary>A screen that was written to an image; its tables stay where they are.</summary>
    public static Screen Read(ImageReader image) => new(PhraseGraph.Read(image), AnchorFilter.Read(image));

    /// <summary>Whether any term stands in a text, and which one: the one that starts first, of these the shortest.</summary>
    public bool TryFindFirst(string text, out ScreenHit hit, Engine engine = Engine.Best)
    {
        ScreenRun run = Take(text, all: false);
        Scan(run, engine);
        bool found = run.HasHit;
        hit = run.First;
        Interlocked.Exchange(ref _spare, run);
        return found;
    }

    /// <summary>Adds all terms that stand in a text, also those that overlap, by start and then by end.</summary>
    public void FindAll(string text, List<ScreenHit> hits, Engine engine = Engine.Best)
    {
        int first = hits.Count;
        ScreenRun run = Take(text, all: true);
        Scan(run, engine);
        run.MoveHitsTo(hits);
        hits.Sort(first, hits.Count - first, null);
        Interlocked.Exchange(ref _spare, run);
    }

    private ScreenRun Take(string text, bool all)
    {
        ScreenRun run = Interlocked.Exchange(ref _spare, null) ?? new ScreenRun(_filter, _matcher);
        run.Start(text, all);
        return run;
    }

    private static void Scan(ScreenRun run, Engine engine)
    {
#if NET8_0_OR_GREATER
        if (engine == Engine.Best && VectorScan.IsSupported)
        {
            VectorScan.Run(run);
            return;
        }
#endif
        ScalarScan.Run(run);
    }
}
