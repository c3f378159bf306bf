using Compliance.Text;

namespace Compliance.Matching;

/// <summary>
/// The search in one text: takes the places at which a term may stand, folds the text there and lets <see cref="PhraseMatcher"/> decide. A workspace.
/// </summary>
/// <remarks>
/// No start is looked at twice, and a window is read on rather than anew wherever what it holds may matter, so that the cost stays linear whatever the
/// text is.
/// </remarks>
internal sealed class ScreenRun
{
    // What a window does not know is what stands before it; two symbols are enough to read all others right.
    private const int Context = 2;

    // Between places that lie so close together it is quicker to read on.
    private const int Close = 64;

    // A window that grows beyond this is cut behind the place that is looked at.
    private const int LongestWindow = 4096;

    private readonly AnchorFilter _filter;
    private readonly PlainWindow _window;
    private readonly PhraseMatcher _matcher;
    private readonly WorkList<PhraseMatch> _found = new();
    private readonly List<ScreenHit> _hits = [];
    private ulong[] _walked = new ulong[16];
    private bool _hasWalked;
    private bool _all;
    private int _lastPlace;

    // In the window: the first symbol at the last place or behind it.
    private int _index;

    public ScreenRun(AnchorFilter filter, PhraseMatcher matcher)
    {
        _filter = filter;
        _matcher = matcher;
        _window = new PlainWindow(Tags);
    }

    /// <summary>The tags of the text.</summary>
    public Tags Tags { get; } = new();

    /// <summary>The text.</summary>
    public string Text { get; private set; } = string.Empty;

    /// <summary>Where the search may end: the end of the text, or nearer when only the first hit is wanted and no earlier one can come.</summary>
    public int End { get; private set; }

    /// <summary>Whether a term was found.</summary>
    public bool HasHit => _hits.Count > 0;

    /// <summary>The first hit.</summary>
    public ScreenHit First
    {
        get
        {
            ScreenHit first = _hits.Count == 0 ? default : _hits[0];
            for (var i = 1; i < _hits.Count; i++)
            {
                first = _hits[i].CompareTo(first) < 0 ? _hits[i] : first;
            }

            return first;
        }
    }

    /// <summary>Starts with a text.</summary>
    public void Start(string text, bool all)
    {
        Text = text;
        End = text.Length;
        _all = all;
        _hits.Clear();
        Tags.Clear();
        _hasWalked = false;
        _lastPlace = -1;
    }

    /// <summary>Adds the hits to a list and forgets them.</summary>
    public void MoveHitsTo(List<ScreenHit> hits)
    {
        hits.AddRange(_hits);
        _hits.Clear();
    }

    /// <summary>Looks for terms whose anchor stands at a place. Places come in order, but for neighbours.</summary>
    /// <param name="anchor">The anchor.</param>
    /// <param name="place">Where it starts in the text.</param>
    public void LookAt(int anchor, int place)
    {
        int before = _filter.Before(anchor);
        ulong starts = _filter.Starts(anchor);
        if (!_hasWalked)
        {
            ClearWalked();
        }

        Reach(place, before);
        _lastPlace = place;
        int first = _window.From == 0 ? 0 : Context;
        if (starts == 0 || !_window.Has(_index) || _window.Start(_index) != place)
        {
            for (int index = Math.Max(_index - before, first); _window.Has(index) && _window.Start(index) <= place; index++)
            {
                WalkFrom(index);
            }

            return;
        }

        for (int at = _index; _window.Has(at) && _window.Start(at) == place; at++)
        {
            for (ulong left = _filter.MayMeet(anchor, new WindowSymbols(_window), at, first) ? starts : 0; left != 0; left &= left - 1)
            {
                int index = at - Bits.TrailingZeros(left);
                if (index < first)
                {
                    break;
                }

                WalkFrom(index);
            }
        }
    }

    // Symbols that one character is read as start at one place: they are walked together, and once.
    private void WalkFrom(int index)
    {
        int start = _window.Start(index);
        ulong bit = 1UL << (start & 63);
        if ((_walked[start >> 6] & bit) != 0)
        {
            return;
        }

        _walked[start >> 6] |= bit;
        while (index > 0 && _window.Start(index - 1) == start)
        {
            index--;
        }

        for (; _window.Has(index) && _window.Start(index) == start; index++)
        {
            Walk(index);
        }
    }

    // Reads the text round a place. What was read before is read on, unless nothing of it can matter, so that nearly no character is read twice.
    private void Reach(int place, int before)
    {
        bool hasWindow = _lastPlace >= 0;
        int read = hasWindow ? _window.ReadTo : 0;
        int from = hasWindow && place <= read + Close ? read : Back(place, before + Context, read);
        if (hasWindow && from <= read)
        {
            if (_window.Count > LongestWindow)
            {
                int passed = Math.Max(0, _index - _filter.LongestBefore - Context);
                _window.Forget(passed);
                _index -= passed;
            }

            // A pair of Han characters is told of behind the second of them, so that it may be nearer than the last place.
            _index = _window.IndexAt(place, _index);
            if (_index - before >= (_window.From == 0 ? 0 : Context))
            {
                return;
            }

            // Where places lie close together the window reaches back as far as any of them may ask.
            from = Back(place, _filter.LongestBefore + Context, 0);
        }

        _window.Restart(Text, from);
        _index = _window.IndexAt(place, 0);
    }

    private void Walk(int index)
    {
        _found.Clear();
        _matcher.FindAt(new WindowSymbols(_window), index, _found);
        foreach (PhraseMatch match in _found)
        {
            if (!_all && _hits.Count == 0)
            {
                EndBehind(index);
            }

            _hits.Add(new ScreenHit(match.Meaning, _window.Start(match.Start), _window.End(match.End - 1)));
        }
    }

    // A term that starts before the first that was found has its anchor near: the search ends behind the word there.
    private void EndBehind(int index)
    {
        int last = index + _filter.LongestBefore;
        if (!_window.Has(last))
        {
            return;
        }

        int end = _window.Start(last);
        while (end < End && (IrregularScan.IsIrregular(Text[end]) || IrregularScan.IsAsciiAlnum(Text[end])))
        {
            end++;
        }

        if (end < End && Text[end] is '<' or '&')
        {
            // A tag inside the word: rare enough to read on to the end.
            return;
        }

        End = end;
    }

    private void ClearWalked()
    {
        int needed = (Text.Length >> 6) + 1;
        if (_walked.Length < needed)
        {
            _walked = new ulong[needed];
        }
        else
        {
            Array.Clear(_walked, 0, needed);
        }

        _hasWalked = true;
    }

    // A place that so many symbols before another start at or behind, or the least place. Blanks are not counted, since some are not read.
    private int Back(int place, int symbols, int least)
    {
        while (place > least && symbols > 0)
        {
            char c = Text[--place];
            if (Chars.IsAlnum(c))
            {
                symbols--;
                continue;
            }

            if (c == '>')
            {
                int tag = Tags.OutOf(place);
                if (tag < place)
                {
                    place = tag;
                    continue;
                }
            }
            else if (c == ';')
            {
                int entity = StartOfEntity(place);
                if (entity < place)
                {
                    place = entity;
                    continue;
                }
            }

            symbols -= char.IsLowSurrogate(c) || IsUncounted(c) ? 0 : 1;
        }

        return place;
    }

    // What may be an entity counts as none, as a tag does: it may be one that is not seen.
    private int StartOfEntity(int semicolon)
    {
        for (int start = semicolon - 1; start >= 0 && semicolon - start < FoldedText.LongestEntity; start--)
        {
            if (Text[start] == '&')
            {
                return start;
            }

            if (Text[start] == '>')
            {
                break;
            }
        }

        return semicolon;
    }

    private static bool IsUncounted(char c)
    {
        // From U+DB40 the pairs of tags and variation selectors start.
        if (c is ' ' or (>= '\t' and <= '\r') or '\u0085' or '\u2028' or '\u2029' or (>= '\uDB40' and <= '\uDB43'))
        {
            return true;
        }

        FoldingTable.Entry entry = FoldingTable.Lookup(c);
        return entry.Effect == FoldingTable.Effect.Ignored || Chars.IsSpace(entry.Symbol);
    }

    // A structure, so that nothing is called through a table.
    private readonly struct WindowSymbols(PlainWindow window) : ISymbols
    {
        public char this[int index] => window[index];

        public bool Has(int index) => window.Has(index);

        public bool IsJoined(int index) => false;
    }
}
