namespace Compliance.Text;

/// <summary>Where clauses, segments, sentences and paragraphs of a folded text start, and how far words are apart. Linear to build.</summary>
internal sealed class TextLayout
{
    /// <summary>Latin words and numbers weigh two, Han characters one: distances are counted in half words.</summary>
    public const int HalfWordsPerWord = 2;

    private const int LongestGapInWord = 4;

    // 折 扣 and 优 惠 券 are words rather than headings.
    private const int LeastInHeading = 4;
    private const int MostInHeading = 8;

    // Words that turn a sentence round: what stands before is not what is said after.
    private static readonly string[] Turns = ["but", "however", "yet", "though", "although", "nevertheless", "nonetheless", "except", "instead"];

    private static readonly string[] HanTurns = ["但", "不过", "然而", "可是", "只是", "只不过", "除非"];

    private static readonly string[] Abbreviations =
        ["mr", "mrs", "ms", "dr", "st", "no", "nr", "vs", "approx", "incl", "excl", "etc", "fig", "co", "inc", "ltd", "pcs", "qty", "tel", "ext", "rs"];

    private readonly FoldedText _text;
    private int[] _halfWords = [];
    private int _lastWord;
    private readonly UnitStarts _clauses = new();
    private readonly UnitStarts _segments = new();
    private readonly UnitStarts _sentences = new();
    private readonly UnitStarts _paragraphs = new();

    public TextLayout(FoldedText text)
    {
        _text = text;
        Read();
    }

    /// <summary>The length of the whole text in half words.</summary>
    public int TotalHalfWords => _halfWords[_text.Count];

    /// <summary>The starts of clauses, ascending, as symbol indices.</summary>
    public UnitStarts ClauseStarts => _clauses;

    /// <summary>The starts of sentences, ascending, as symbol indices.</summary>
    public UnitStarts SentenceStarts => _sentences;

    /// <summary>How many half words lie between two symbol indices.</summary>
    public int HalfWordsBetween(int start, int end) => _halfWords[end] - _halfWords[start];

    /// <summary>The number of the clause, segment, sentence or paragraph a symbol stands in.</summary>
    public int Unit(TextUnit unit, int symbol) => unit == TextUnit.Message ? 0 : Starts(unit).NumberOf(symbol);

    /// <summary>The symbol index where a unit starts; the end of the text for the one after the last.</summary>
    public int UnitStart(TextUnit unit, int number)
    {
        if (unit == TextUnit.Message)
        {
            return number <= 0 ? 0 : _text.Count;
        }

        UnitStarts starts = Starts(unit);
        return number < 0 ? 0 : number < starts.Count ? starts[number] : _text.Count;
    }

    /// <summary>Where units of a kind start; the message is one and has none.</summary>
    public UnitStarts Starts(TextUnit unit) => unit switch
    {
        TextUnit.Clause => _clauses,
        TextUnit.Segment => _segments,
        TextUnit.Sentence => _sentences,
        TextUnit.Paragraph => _paragraphs,
        _ => throw new ArgumentOutOfRangeException(nameof(unit), unit, null),
    };

    /// <summary>Reads the text again, after it was replaced.</summary>
    public void Read()
    {
        _clauses.Restart(_text.Count);
        _segments.Restart(_text.Count);
        _sentences.Restart(_text.Count);
        _paragraphs.Restart(_text.Count);
        if (_halfWords.Length <= _text.Count)
        {
            _halfWords = new int[Math.Max(_text.Count + 1, _halfWords.Length * 2)];
        }

        Run();
    }

    /// <summary>Whether a character belongs to a heading in letter-spacing, as printers set them: 售 后 须 知, 快 递 单 号：</summary>
    public bool IsSpacedHeading(int symbol)
    {
        int start = symbol;
        while (symbol - start < MostInHeading * 2 && Chars.IsHan(_text.At(start)) && _text.At(start - 1) == ' ' && Chars.IsHan(_text.At(start - 2)))
        {
            start -= 2;
        }

        int end = start;
        while (end - start < MostInHeading * 2 && Chars.IsHan(_text.At(end)) && _text.At(end + 1) == ' ' && Chars.IsHan(_text.At(end + 2)))
        {
            end += 2;
        }

        int characters = (end - start) / 2 + 1;
        return characters is >= LeastInHeading and <= MostInHeading && _text.At(start - 1) is '\n' or '\0' && _text.At(end + 1) is '\n' or '\0' or ':';
    }

    /// <summary>Counts each Latin word in disguise as one word, within which nothing ends: r. 3. v. 1. 3. w</summary>
    public void Count(DisguisedWords disguised)
    {
        var shift = 0;
        var i = 0;
        for (var place = 0; place < disguised.Count; place++)
        {
            DisguisedWords.Place word = disguised[place];
            if (!word.IsLatin)
            {
                continue;
            }

            for (; i < word.Start; i++)
            {
                _halfWords[i] -= shift;
            }

            int before = _halfWords[word.Start];
            int more = _halfWords[word.End] - before - HalfWordsPerWord;
            for (; i < word.End; i++)
            {
                _halfWords[i] = before - shift;
            }

            shift += more;
        }

        for (; shift != 0 && i <= _text.Count; i++)
        {
            _halfWords[i] -= shift;
        }

        _clauses.Join(disguised);
        _segments.Join(disguised);
        _sentences.Join(disguised);
        _paragraphs.Join(disguised);
    }

    private void Run()
    {
        var halfWords = 0;
        var lastSingle = -1;
        var i = 0;
        _lastWord = -1;
        while (i < _text.Count)
        {
            char c = _text[i];
            if (Chars.IsAlnum(c) || Chars.IsOtherLetter(c))
            {
                int start = i;
                while (i < _text.Count && (Chars.IsAlnum(c = _text[i]) || (c is '\'' or '.' or ',' ? IsInsideWord(i) : Chars.IsOtherLetter(c))))
                {
                    _halfWords[i++] = halfWords;
                }

                // d.i.s.c.o.u.n.t is one word, and so is d i s c o u n t.
                bool single = i - start == 1;
                halfWords += single && IsNearGap(lastSingle, start) ? 0 : HalfWordsPerWord;
                lastSingle = single ? i : -1;
                if (IsTurn(start, i))
                {
                    Break(TextUnit.Segment, start);
                }

                _lastWord = i - 1;
                continue;
            }

            _halfWords[i] = halfWords;
            if (Chars.IsHan(c))
            {
                halfWords++;
                if (StartsTurn(i))
                {
                    Break(TextUnit.Segment, i);
                }

                _lastWord = i;
            }
            else
            {
                Punctuation(c, i);
            }

            i++;
        }

        _halfWords[_text.Count] = halfWords;
    }

    private bool IsNearGap(int start, int end)
    {
        if (start < 0 || end - start > LongestGapInWord)
        {
            return false;
        }

        for (int i = start; i < end; i++)
        {
            if (Chars.IsHan(_text[i]) || Chars.IsSpace(_text[i]) && Chars.IsSpace(_text.At(i + 1)))
            {
                return false;
            }
        }

        return true;
    }

    // The apostrophe of we'll and the point of 3.5 do not end a word.
    private bool IsInsideWord(int i) =>
        _text[i] == '\'' && Chars.IsLatin(_text.At(i - 1)) && Chars.IsLatin(_text.At(i + 1))
        || _text[i] is '.' or ',' && Chars.IsDigit(_text.At(i - 1)) && Chars.IsDigit(_text.At(i + 1));

    private bool IsTurn(int start, int end) => end - start is >= 3 and <= 12 && _text[start] is 'b' or 'h' or 'y' or 't' or 'a' or 'n' or 'e' or 'i' && _text.IsAnyOf(Turns, start, end);

    private bool StartsTurn(int i)
    {
        if (_text[i] is not ('但' or '不' or '然' or '可' or '只' or '除'))
        {
            return false;
        }

        foreach (string turn in HanTurns)
        {
            // 不但 and 但愿 turn nothing.
            if (_text.StartsWith(i, turn) && _text.At(i - 1) != '不' && !(turn == "但" && _text.At(i + 1) == '愿'))
            {
                return true;
            }
        }

        return false;
    }

    private void Punctuation(char c, int i)
    {
        int next = i + 1;
        switch (c)
        {
            case '\n':
                Line(i);
                break;
            case '!' when IsLetterInDisguise(i):
                break;
            case '\u2026' when IsBetweenLoneSymbols(i):
                break;
            case var _ when IsEnd(c):
                Break(TextUnit.Sentence, next);
                break;
            case '.':
                if (EndsSentence(i))
                {
                    Break(TextUnit.Sentence, next);
                }

                break;
            case var _ when IsBetweenLoneSymbols(i):
                break;
            case ';' or '\u2014' or '\u2192' or '>':
                Break(TextUnit.Segment, next);
                break;
            case '(' or ')' or '[' or ']' when Chars.IsLatin(_text.At(i - 1)) && Chars.IsLatin(_text.At(next)):
                // re(v)iew
                break;
            case ',' or ':' or '(' or ')' or '[' or ']' or '【' or '】':
                Break(TextUnit.Clause, next);
                break;
            case '-' when Chars.IsSpace(_text.At(i - 1)) && Chars.IsSpace(_text.At(next)):
                Break(TextUnit.Segment, next);
                break;
        }
    }

    // 优. 惠. 券 and c, o, u, p, o, n: marks that part single characters part no clauses.
    private bool IsBetweenLoneSymbols(int i)
    {
        int before = Chars.IsSpace(_text.At(i - 1)) ? i - 2 : i - 1;
        int after = Chars.IsSpace(_text.At(i + 1)) ? i + 2 : i + 1;
        return IsLone(before) && IsLone(after) && !(Chars.IsDigit(_text[before]) && Chars.IsDigit(_text[after]));
    }

    private bool IsLone(int i) => IsInWord(_text.At(i)) && !IsInWord(_text.At(i - 1)) && !IsInWord(_text.At(i + 1));

    private bool EndsSentence(int i)
    {
        char next = _text.At(i + 1);
        if (next == '.' || _text.At(i - 1) == '.' && Chars.IsAlnum(next))
        {
            return false;
        }

        if (Chars.IsHan(_text.At(i - 1)) && Chars.IsHan(_text.At(i + 2)) && Chars.IsSpace(next) && (IsLone(i - 1) || IsLone(i + 2)))
        {
            return false;
        }

        if (Chars.IsHan(next) || Chars.IsHan(_text.At(i - 1)))
        {
            return !(Chars.IsHan(next) && Chars.IsHan(_text.At(i - 1)));
        }

        if (next != '\0' && !Chars.IsSpace(next) && next is not ('"' or '\'' or ')' or '\u201D' or '<'))
        {
            return false;
        }

        int start = i;
        while (start > 0 && i - start < 8 && (Chars.IsLatin(_text[start - 1]) || _text[start - 1] == '.' && start < i))
        {
            start--;
        }

        return i == start || !IsInitials(start, i) && !IsAbbreviation(start, i);
    }

    // P. Miller, U.S., p.m., e.g.: single letters with points between them. The t of don't and the V of 5V are none.
    private bool IsInitials(int start, int end)
    {
        if (end - start == 1 && (_text.At(start - 1) == '\'' || Chars.IsDigit(_text.At(start - 1))))
        {
            return false;
        }

        for (int i = start; i < end; i++)
        {
            if (Chars.IsLatin(_text[i]) != ((i - start) % 2 == 0))
            {
                return false;
            }
        }

        return (end - start) % 2 == 1;
    }

    // "No. 7" is a number and "no. We" an answer; "St. James" is a name and "the 1st. We" a date.
    private bool IsAbbreviation(int start, int point)
    {
        if (!_text.IsAnyOf(Abbreviations, start, point) || Chars.IsDigit(_text.At(start - 1)))
        {
            return false;
        }

        int next = point + 1;
        while (Chars.IsSpace(_text.At(next)))
        {
            next++;
        }

        bool number = point - start == 2 && _text[start] == 'n';
        return !number || Chars.IsDigit(_text.At(next)) || _text.At(next) is '#' or ':';
    }

    // d!scount. "Thanks!We" with a capital is two sentences without a space.
    private bool IsLetterInDisguise(int i) =>
        (Chars.IsAlnum(_text.At(i - 1)) || Chars.IsSpace(_text.At(i - 1))) && Chars.IsAlnum(_text.At(i + 1)) && (!IsUpper(i + 1) || i > 0 && IsUpper(i - 1));

    private bool IsUpper(int i) => char.IsUpper(_text.Original[_text.OriginalStart(i)]);

    private void Line(int i)
    {
        int next = i + 1;
        while (next < _text.Count && _text[next] == ' ')
        {
            next++;
        }

        if (_text.At(next) == '\n')
        {
            Break(TextUnit.Sentence, next + 1);
            Break(TextUnit.Paragraph, next + 1);
            return;
        }

        // A line that goes on in lower case after an open end is one sentence, wrapped; so is a column of single characters.
        char before = LastBefore(i);
        bool wrapped = Chars.IsLatin(_text.At(next)) && !IsUpper(next) && (Chars.IsAlnum(before) || before is ',' or '\'');
        bool oneBefore = IsInWord(_text.At(i - 1)) && (i < 2 || _text.At(i - 2) == '\n');
        bool oneAfter = IsInWord(_text.At(next)) && _text.At(next + 1) is '\n' or '\0';
        bool column = oneBefore && oneAfter || (oneBefore || oneAfter) && IsSameScript(_text.At(i - 1), _text.At(next));
        if (!wrapped && !column)
        {
            Break(TextUnit.Sentence, next);
        }
    }

    private static bool IsSameScript(char a, char b) => Chars.IsHan(a) && Chars.IsHan(b) || Chars.IsLatin(a) && Chars.IsLatin(b);

    private static bool IsInWord(char c) => Chars.IsHan(c) || Chars.IsAlnum(c);

    private char LastBefore(int i)
    {
        do
        {
            i--;
        }
        while (i >= 0 && _text[i] == ' ');
        return _text.At(i);
    }

    /// <summary>
    /// Starts a unit, and with it one of every smaller kind. A unit has words: what stands between two breaks and has none (blank lines, an
    /// ornament) belongs to the next one, so that neighbouring sentences are neighbours.
    /// </summary>
    private void Break(TextUnit unit, int at)
    {
        UnitStarts starts = Starts(unit);
        if (_lastWord < starts.Last)
        {
            return;
        }

        at = unit >= TextUnit.Sentence ? PastEnd(at) : at;
        if (at >= _text.Count)
        {
            return;
        }

        starts.Add(at);
        for (TextUnit smaller = unit - 1; smaller >= TextUnit.Clause; smaller--)
        {
            starts = Starts(smaller);
            if (_lastWord < starts.Last)
            {
                starts.Last = at;
            }
            else
            {
                starts.Add(at);
            }
        }
    }

    // "Thanks!!" and the line break behind it end one sentence: what comes next starts where there is something to read. Signs behind a line break
    // belong to the next one.
    private int PastEnd(int start)
    {
        var onNewLine = false;
        while (start < _text.Count && (Chars.IsSpace(_text[start]) || !onNewLine && IsEnd(_text[start])))
        {
            onNewLine |= _text[start] == '\n';
            start++;
        }

        return start;
    }

    private static bool IsEnd(char c) => c is '。' or '!' or '?' or '\u2026' or '\u203C' or '\u2047' or '\u2048' or '\u2049';
}

/// <summary>Parts of a text in which signals may meet, from small to large.</summary>
internal enum TextUnit
{
    Clause,
    Segment,
    Sentence,
    Paragraph,
    Message,
}
