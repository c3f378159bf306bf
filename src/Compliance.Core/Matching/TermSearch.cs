using Compliance.Image;
using Compliance.Text;

namespace Compliance.Matching;

/// <summary>
/// Tells whether any of a set of terms stands in a text, and which one first, at close to the speed of reading the text. A term stands where
/// <see cref="PhraseMatcher"/> finds it in the plain reading of the text: folded, all spellings and invisible characters seen through, bounded by script.
/// </summary>
/// <remarks>
/// <see cref="AnchorFilter"/> tells at which places a term may stand; usual texts have few. What is written plainly there is compared as it stands
/// (<see cref="PlainComparison"/>); elsewhere the text is folded, and its symbols are compared or <see cref="PhraseMatcher"/> decides. All engines share
/// this: they differ in how they read a block of characters and in nothing else. Tests hold the comparison to the definition.
/// </remarks>
internal sealed class TermSearch
{
    /// <summary>How many terms there may be at most.</summary>
    public const int MostTerms = char.MaxValue - 1;

    /// <summary>How many symbols a term may have at most.</summary>
    public const int LongestTerm = 1000;

    /// <summary>By start, then by end, then by term.</summary>
    internal static readonly Comparer<TermMatch> ByPlace = Comparer<TermMatch>.Create((x, y) => x.CompareTo(y));
    private readonly PhraseMatcher _matcher;
    private TermWorkspace? _spare;

    private TermSearch(PhraseGraph graph, AnchorFilter filter)
    {
        Filter = filter;
        _matcher = new PhraseMatcher(graph);
    }

    /// <summary>Which engine looks for anchors.</summary>
    internal enum Engine
    {
        /// <summary>The fastest that the machine has.</summary>
        Best,

        /// <summary>Without vectors; runs everywhere.</summary>
        Scalar,
    }

    /// <summary>Tells where terms may stand.</summary>
    internal AnchorFilter Filter { get; }

    /// <summary>Prepares a search.</summary>
    /// <param name="terms">The terms as a reading shows them (<see cref="Reading.OfPhrase"/>), each once and none empty, with their numbers from 0.</param>
    public static TermSearch Of(IReadOnlyCollection<KeyValuePair<string, int>> terms)
    {
        var image = new ImageWriter();
        Write(terms, image);
        return Read(new ImageReader(new FixedBytes(image.ToArray())));
    }

    /// <summary>Writes a prepared search to an image.</summary>
    public static void Write(IReadOnlyCollection<KeyValuePair<string, int>> terms, ImageWriter image)
    {
        PhraseGraph.Of(terms).Write(image);
        AnchorFilterWriter.Write(terms, image);
    }

    /// <summary>A search that was written to an image; its tables stay where they are.</summary>
    public static TermSearch Read(ImageReader image) => new(PhraseGraph.Read(image), AnchorFilter.Read(image));

    /// <summary>Whether any term stands in a text, and which one: the one that starts first, of these the shortest.</summary>
    public bool TryFindFirst(string text, out TermMatch hit, Engine engine = Engine.Best)
    {
        TermScan search = Search(text, null, engine);
        hit = search.Workspace is { HasHit: true } found ? found.First : default;
        bool isFound = search.Workspace is { HasHit: true };
        Return(search.Workspace);
        return isFound;
    }

    /// <summary>Adds all terms that stand in a text, also those that overlap, by start and then by end; each place of a term once.</summary>
    public void FindAll(string text, List<TermMatch> hits, Engine engine = Engine.Best)
    {
        int first = hits.Count;
        TermScan search = Search(text, hits, engine);
        if (search.Workspace is { } workspace)
        {
            workspace.MoveHitsTo(hits);
            Return(workspace);
        }

        if (hits.Count - first > 1)
        {
            hits.Sort(first, hits.Count - first, ByPlace);
            if (search.MayRepeat)
            {
                RemoveRepeated(hits, first);
            }
        }
    }

    /// <summary>A workspace for a text.</summary>
    internal TermWorkspace Take(string text, bool all)
    {
        TermWorkspace run = Interlocked.Exchange(ref _spare, null) ?? new TermWorkspace(Filter, _matcher);
        run.Start(text, all);
        return run;
    }

    // One that grew with a huge text is dropped.
    private void Return(TermWorkspace? workspace)
    {
        if (workspace is { IsOfUsualSize: true })
        {
            workspace.Forget();
            Interlocked.Exchange(ref _spare, workspace);
        }
    }

    private TermScan Search(string text, List<TermMatch>? hits, Engine engine)
    {
        var search = new TermScan(this, text, hits);
#if NET8_0_OR_GREATER
        if (engine == Engine.Best && VectorBlocks.IsSupported)
        {
            AnchorScan.Run<VectorBlocks, TermScan>(Filter, text, ref search);
            return search;
        }
#endif
        AnchorScan.Run<PortableBlocks, TermScan>(Filter, text, ref search);
        return search;
    }

    private static void RemoveRepeated(List<TermMatch> hits, int first)
    {
        int kept = first;
        for (int i = first + 1; i < hits.Count; i++)
        {
            if (!hits[i].Equals(hits[kept]))
            {
                hits[++kept] = hits[i];
            }
        }

        hits.RemoveRange(kept + 1, hits.Count - kept - 1);
    }
}
