using System.Runtime.CompilerServices;

namespace Compliance.Matching;

/// <summary>
/// The search for terms in one text: takes its anchors and compares the terms of each with what is written there. Only where that does not decide, a workspace is
/// taken that folds the text.
/// </summary>
/// <param name="search">The search.</param>
/// <param name="text">The text.</param>
/// <param name="hits">Where all hits go; null if only the first is wanted.</param>
internal unsafe struct TermScan(TermSearch search, string text, List<TermMatch>? hits) : IAnchorSink
{
    private readonly AnchorFilter _filter = search.Filter;

    /// <summary>The workspace, if it was needed.</summary>
    public TermWorkspace? Workspace { get; private set; }

    /// <summary>Whether a hit may have been found twice.</summary>
    public readonly bool MayRepeat => Workspace is not null;

    /// <inheritdoc/>
    public readonly int End => Workspace is null ? text.Length : Workspace.End;

    /// <inheritdoc/>
    public Tags Tags => Needed().Tags;

    /// <inheritdoc/>
    public readonly bool IsCrowded => Workspace is { IsCrowded: true };

    /// <inheritdoc/>
    public void Run(int anchor, int start, int end)
    {
        if (_filter.MayMeet(anchor, text, start, end))
        {
            Compare(anchor, start, end);
        }
    }

    /// <inheritdoc/>
    public void Pair(int anchor, int start) => Run(anchor, start, start + 2);

    /// <inheritdoc/>
    public void Other(int anchor, int start) => Needed().LookAt(anchor, start);

    /// <inheritdoc/>
    public int Fold<TReader>(int start)
        where TReader : struct, IBlockReader => Needed().Fold<TReader>(start);

    // Rare enough not to burden those that ask.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Compare(int anchor, int start, int end)
    {
        if (!_filter.TryPhrases(anchor, text, start, end, out AnchorFilter.Candidates phrases)
            || !TryCompare(phrases.Any, start, end) || !TryCompare(phrases.Ahead, start, end) || !TryCompare(phrases.Behind, start, end))
        {
            Other(anchor, start);
        }
    }

    private bool TryCompare(AnchorFilter.Range phrases, int start, int end)
    {
        for (int i = phrases.First; i < phrases.First + phrases.Count; i++)
        {
            AnchorFilter.Phrase phrase = _filter.PhraseAt(i);
            switch (PlainComparison.Compare(text, start, end, _filter.SymbolsOf(phrase), phrase, out int from, out int to))
            {
                case PlainComparison.Outcome.Unclear:
                    return false;
                case PlainComparison.Outcome.Same when hits is null:
                    // What is first is for the workspace to say.
                    return false;
                case PlainComparison.Outcome.Same:
                    hits.Add(new TermMatch(phrase.Meaning, from, to));
                    break;
            }
        }

        return true;
    }

    private TermWorkspace Needed() => Workspace ??= search.Take(text, hits is not null);
}
