using Compliance.Text;

namespace Compliance.Matching;

/// <summary>
/// The search in one text: takes the places at which a term may stand, folds the text there, and compares its symbols or lets <see cref="PhraseMatcher"/> decide.
/// A workspace.
/// </summary>
/// <remarks>
/// No start is walked twice, and a window is read on rather than anew wherever what it holds may matter, so that the cost stays linear whatever the
/// text is.
/// </remarks>
internal sealed class TermWorkspace
{
    // What a window does not know is what stands before it; two symbols are enough to read all others right.
    private const int Context = 2;

    // Between places that lie so close together it is quicker to read on.
    private const int Close = 64;

    // A window that grows beyond this is cut behind the place that is looked at.
    private const int LongestWindow = 4096;

    // How many symbols are folded at a time where many characters are irregular, and how many of the last may be where the text is read as it stands again.
    private const int Stretch = 256;
    private const int NearEnd = 64;

    // So many places each of which is close to the one before, and it is quicker to fold the next stretch.
    private const int Crowd = 2;

    private readonly AnchorFilter _filter;
    private readonly PlainWindow _window;
    private readonly PhraseMatcher _matcher;
    private readonly WorkList<PhraseMatch> _found = new();
    private readonly List<TermMatch> _hits = [];
    private ulong[] _walked = new ulong[16];
    private bool _hasWalked;
    private bool _all;
    private int _lastPlace;

    // How many of the last places each were close to the one before.
    private int _close;

    // In the window: the first symbol at the last place or behind it.
    private int _index;

    public TermWorkspace(AnchorFilter filter, PhraseMatcher matcher)
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

    /// <summary>Whether the last places that were looked at lie close together.</summary>
    public bool IsCrowded => _close >= Crowd;

    /// <summary>Whether a term was found.</summary>
    public bool HasHit => _hits.Count > 0;

    /// <summary>The first hit.</summary>
    public TermMatch First
    {
        get
        {
            TermMatch first = _hits.Count == 0 ? default : _hits[0];
            for (var i = 1; i < _hits.Count; i++)
            {
                first = _hits[i].CompareTo(first) < 0 ? _hits[i] : first;
            }

            return first;
        }
    }

    // The first symbol of the window that is known to be read right.
    private int Known => _window.From == 0 ? 0 : Context;

    /// <summary>Whether the workspace is worth keeping for the next text.</summary>
    public bool IsOfUsualSize => Text.Length <= Room.LongestKept;

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
        _close = 0;
    }

    /// <summary>Forgets the text: nothing of it stays for the next one.</summary>
    public void Forget()
    {
        Text = string.Empty;
        Tags.Clear();
        _window.Clear();
    }

    /// <summary>Adds the hits to a list and forgets them.</summary>
    public void MoveHitsTo(List<TermMatch> hits)
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
        Pass(place);
        if (starts == 0 || !_window.Has(_index) || _window.Start(_index) != place)
        {
            for (int index = Math.Max(_index - before, Known); _window.Has(index) && _window.Start(index) <= place; index++)
            {
                WalkFrom(index);
            }

            return;
        }

        for (int at = _index; _window.Has(at) && _window.Start(at) == place; at++)
        {
            if (_filter.MayMeet(anchor, new WindowSymbols(_window), at, Known))
            {
                WalkRound(at, starts);
            }
        }
    }

    /// <summary>Looks for terms where many characters are irregular: the text is folded, and anchors are looked for in what it is read as.</summary>
    /// <typeparam name="TReader">What reads blocks.</typeparam>
    /// <param name="start">Where to start: nothing of an anchor stands before.</param>
    /// <returns>Where to go on: at a sign that bounds words and is written plainly, or at the end of the text.</returns>
    public int Fold<TReader>(int start)
        where TReader : struct, IBlockReader
    {
        if (!_hasWalked)
        {
            ClearWalked();
        }

        Reach(start, _filter.LongestBefore);
        while (true)
        {
            _close = 0;

            // Behind the last place stands all that may belong to its anchor.
            bool isLast = !_window.Has(_index + Stretch);
            int end = isLast ? _window.Count : _window.Count - AnchorFilter.LongestKey;
            int bound = end;
            while (!isLast && bound > end - NearEnd && !IsBound(Text[_window.Start(bound)]))
            {
                bound--;
            }

            bool isBound = bound > end - NearEnd;
            end = isBound ? bound : end;
            _window.LookForAnchors<TReader>(_filter, this, _index, end);
            _index = end;
            if (isLast)
            {
                return _lastPlace = Text.Length;
            }

            _lastPlace = _window.Start(end);
            if (isBound || End < _lastPlace)
            {
                return _lastPlace;
            }

            Trim();
        }
    }

    /// <summary>Looks for terms whose anchor is a symbol of the window.</summary>
    /// <param name="anchor">The anchor.</param>
    /// <param name="index">Where it starts.</param>
    public void LookAtSymbol(int anchor, int index)
    {
        Pass(_window.Start(index));
        if (_filter.TryPhrases(anchor, out AnchorFilter.Range phrases))
        {
            for (int i = phrases.First; i < phrases.First + phrases.Count; i++)
            {
                Compare(_filter.PhraseAt(i), index);
            }

            return;
        }

        ulong starts = _filter.Starts(anchor);
        if (starts != 0)
        {
            WalkRound(index, starts);
            return;
        }

        for (int at = Math.Max(index - _filter.Before(anchor), Known); at <= index; at++)
        {
            WalkFrom(at);
        }
    }

    private void Pass(int place)
    {
        _close = _lastPlace >= 0 && place - _lastPlace <= Close ? _close + 1 : 0;
        _lastPlace = place;
    }

    // Whether a term stands round its anchor, as the matcher defines it.
    private unsafe void Compare(AnchorFilter.Phrase phrase, int anchor)
    {
        int start = anchor - phrase.Anchor;
        int end = start + phrase.Length;
        if (start < Known || !_window.Has(end - 1))
        {
            return;
        }

        bool stands = _window.StandsAt(start, _filter.SymbolsOf(phrase), phrase.Length);
        if (stands && !(start > 0 && GoesOn(start)) && !(_window.Has(end) && GoesOn(end)))
        {
            Found(phrase.Meaning, start, end);
        }

        bool GoesOn(int index) => PhraseMatcher.GoesOn(_window[index - 1], _window[index]);
    }

    // From where terms start that have an anchor at an index: a bit for each number of symbols before it.
    private void WalkRound(int anchor, ulong starts)
    {
        int first = Known;
        for (; starts != 0; starts &= starts - 1)
        {
            int index = anchor - Bits.TrailingZeros(starts);
            if (index < first)
            {
                break;
            }

            WalkFrom(index);
        }
    }

    // Bounds words, is written plainly, and starts neither a tag nor an entity.
    private static bool IsBound(char c) => c <= '\u007F' ? !IrregularScan.IsAsciiAlnum(c) && c is not ('<' or '&') : AnchorFilter.IsPlainAboveAscii(c);

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
            Trim();

            // A pair of Han characters is told of behind the second of them, so that it may be nearer than the last place.
            _index = _window.IndexAt(place, _index);
            if (_index - before >= Known)
            {
                return;
            }

            // Where places lie close together the window reaches back as far as any of them may ask.
            from = Back(place, _filter.LongestBefore + Context, 0);
        }

        _window.Restart(Text, from);
        _index = _window.IndexAt(place, 0);
    }

    private void Trim()
    {
        if (_window.Count > LongestWindow)
        {
            int passed = Math.Max(0, _index - _filter.LongestBefore - Context);
            _window.Forget(passed);
            _index -= passed;
        }
    }

    private void Walk(int index)
    {
        _found.Clear();
        _matcher.FindAt(new WindowSymbols(_window), index, _found);
        foreach (PhraseMatch match in _found)
        {
            Found(match.Meaning, match.Start, match.End);
        }
    }

    private void Found(int term, int start, int end)
    {
        if (!_all && _hits.Count == 0)
        {
            EndBehind(start);
        }

        _hits.Add(new TermMatch(term, _window.Start(start), _window.End(end - 1)));
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
