namespace Compliance.Text;

/// <summary>
/// Finds the word of the vocabulary that a spelling stands for, where letters, digits and signs can be read in several ways: <c>1</c> is i or l, <c>ll</c>
/// may be one letter, <c>!</c> is a letter or nothing. Each word is decided by itself. A workspace.
/// </summary>
internal sealed class Respelling(IVocabulary vocabulary)
{
    /// <summary>The fewest letters of a word that is looked for.</summary>
    public const int LeastLetters = 3;

    private const int MostSlots = 256;
    private const int MostSlotsOfWord = 40;
    private const int MostSteps = 600;
    private const int MostSymbols = 80;
    private const int LongestWord = 20;

    // What a word of so many slots is worth: longer ones are surer, and those of phrases a little.
    private const int PerSlotSquared = 4;
    private const int PerUnknown = -2;
    private static readonly string[][] Letters = ReadLetters(isTwice: false);
    private static readonly string[][] Twice = ReadLetters(isTwice: true);
    private static readonly string[] Nothing = [""];
    private static readonly string[] SmallL = ["l", "i"];
    private static readonly string[] TwoSmallL = ["ll", "l", "il", "li", "ii"];
    private static readonly string[] CapitalI = ["i", "l"];
    private static readonly string[] TwoCapitalI = ["ll", "li", "il", "ii", "i"];
    private static readonly string[] BarOrLetter = ["i", "l", ""];
    private static readonly string[] TwoV = ["w", "vv", "v"];
    private static readonly string[] RAndN = ["rn", "m"];
    private static readonly string[] SignS = ["s", ""];
    private static readonly string[] SignA = ["a", ""];
    private static readonly string[] SignE = ["e", ""];
    private static readonly string[] SignY = ["y", ""];
    private static readonly string[] SignC = ["c", ""];
    private static readonly string[] SignL = ["l", ""];
    private static readonly string[] SignT = ["t", ""];

    private readonly string[][] _options = new string[MostSlots][];
    private readonly int[] _starts = new int[MostSlots];
    private readonly int[] _ends = new int[MostSlots];
    private readonly char[] _written = new char[MostSlots];
    private readonly char[] _letters = new char[MostSlots * 2];
    private readonly int[] _slotOf = new int[MostSlots * 2];
    private readonly bool[] _isStart = new bool[MostSlots * 2];
    private readonly int[] _best = new int[MostSlots + 1];
    private readonly int[] _from = new int[MostSlots + 1];
    private readonly bool[] _isUnknown = new bool[MostSlots + 1];
    private readonly char[] _path = new char[MostSlots * 2];
    private readonly int[] _pathSlots = new int[MostSlots * 2];
    private readonly char[] _trial = new char[MostSlots * 2];
    private readonly int[] _trialSlots = new int[MostSlots * 2];
    private int _pathCount;
    private int _slots;
    private int _steps;
    private bool _isUsed;
    private WordKind _found;

    /// <summary>How many letters the word has that was found.</summary>
    public int Count { get; private set; }

    /// <summary>A letter of the word that was found.</summary>
    public char this[int index] => _letters[index];

    /// <summary>Where in the folded text starts what stands for a letter.</summary>
    public int Source(int index) => _starts[_slotOf[index]];

    /// <summary>Where in the folded text ends what stands for a letter.</summary>
    public int SourceEnd(int index) => _ends[_slotOf[index]];

    /// <summary>Whether one of the words that were told apart starts with a letter; see <see cref="TellApart"/>.</summary>
    public bool IsStart(int index) => _isStart[index];

    /// <summary>How many letters are in none of the words that were told apart.</summary>
    public int Unknown { get; private set; }

    /// <summary>How many digits were left as they are.</summary>
    public int Digits { get; private set; }

    /// <summary>How many words were told apart.</summary>
    public int Words { get; private set; }

    /// <summary>Whether letters of a text are a word of a phrase as they stand.</summary>
    public bool Knows(FoldedText text, int start, int end) => text.IsWord(vocabulary, start, end);

    /// <summary>Whether letters of a text are a word as they stand, of a phrase or with a weight of its own.</summary>
    public bool IsWord(FoldedText text, int start, int end)
    {
        int state = vocabulary.Root;
        for (int i = start; i < end && state >= 0; i++)
        {
            state = text[i] == FoldedText.TagSymbol ? state : vocabulary.Next(state, text[i]);
        }

        return state >= 0 && vocabulary.KindOf(state) != WordKind.None;
    }

    /// <summary>Looks for the word that a range of a text stands for: first one of a phrase, else one that has a weight.</summary>
    /// <returns>Whether there is one.</returns>
    public bool Find(FoldedText text, int start, int end)
    {
        Clear();
        if (end - start > MostSymbols || !ReadSlots(text, start, end))
        {
            return false;
        }

        _isUsed = true;
        _steps = 0;
        _found = WordKind.None;
        _pathCount = 0;
        Retrace(0, _slots, vocabulary.Root, 0);
        Count = 0;
        for (var i = 0; i < _pathCount; i++)
        {
            Put(_path[i], _pathSlots[i]);
        }

        return Count >= LeastLetters;
    }

    /// <summary>Starts with no cells.</summary>
    public void Clear() => _slots = 0;

    /// <summary>Forgets the words of the text before: no letter of them stays.</summary>
    public void Forget()
    {
        if (_isUsed)
        {
            Array.Clear(_written, 0, _written.Length);
            Array.Clear(_letters, 0, _letters.Length);
            Array.Clear(_path, 0, _path.Length);
            Array.Clear(_trial, 0, _trial.Length);
            _isUsed = false;
        }
    }

    /// <summary>Adds what stands on its own between others, and for one letter or two: a letter, the same one several times, a digit, a sign.</summary>
    /// <returns>Whether there was room.</returns>
    public bool AddCell(FoldedText text, int start, int end, bool maybeNone = false)
    {
        if (_slots == MostSlots)
        {
            return false;
        }

        int next = end;
        char c = text[start];
        string[] options = !Chars.IsLatin(c) ? OptionsOfSign(c)
            : c == 'i' && text.Original[text.OriginalStart(start)] == 'I' ? end - start == 1 ? CapitalI : TwoCapitalI
            : OptionsOfLetter(text, start, end, start, ref next);
        _isUsed = true;
        _written[_slots] = c;
        _options[_slots] = maybeNone && options.Length == 1 ? [options[0], string.Empty] : options;
        _starts[_slots] = start;
        _ends[_slots++] = end;
        return true;
    }

    /// <summary>
    /// Tells the words apart that the cells stand for, as long ones as can be: a walk of the vocabulary from every cell that a word may start with. What is in
    /// no word stays as it is written.
    /// </summary>
    public void TellApart()
    {
        _best[0] = 0;
        for (var slot = 1; slot <= _slots; slot++)
        {
            _best[slot] = int.MinValue;
        }

        for (var start = 0; start < _slots; start++)
        {
            char written = _written[start];
            Offer(start, start + 1, Chars.IsDigit(written) ? 0 : PerUnknown, unknown: true);
            if (written is 'a' or 'i' && _ends[start] - _starts[start] == 1)
            {
                Offer(start, start + 1, PerSlotSquared, unknown: false);
            }

            _steps = 0;
            Walk(start, start, vocabulary.Root, hasLetter: false);
        }

        WriteWords();
    }

    private void Offer(int start, int end, int worth, bool unknown)
    {
        if (_best[start] + worth > _best[end])
        {
            _best[end] = _best[start] + worth;
            _from[end] = start;
            _isUnknown[end] = unknown;
        }
    }

    private void Walk(int start, int slot, int state, bool hasLetter)
    {
        int count = slot - start;
        if (count > 1 && hasLetter && vocabulary.KindOf(state) is var kind && kind != WordKind.None)
        {
            Offer(start, slot, count * count * PerSlotSquared + (int)kind, unknown: false);
        }

        if (slot == _slots || count == LongestWord || ++_steps > MostSteps)
        {
            return;
        }

        foreach (string option in _options[slot])
        {
            int next = After(state, option);
            if (next >= 0)
            {
                Walk(start, slot + 1, next, hasLetter || Chars.IsLatin(_written[slot]));
            }
        }
    }

    private int After(int state, string letters)
    {
        for (var i = 0; i < letters.Length && state >= 0; i++)
        {
            state = vocabulary.Next(state, letters[i]);
        }

        return state;
    }

    private void WriteWords()
    {
        // The cuts, from the last one to the first; then forward.
        for (int end = _slots, next = -1; end >= 0;)
        {
            int start = end == 0 ? -1 : _from[end];
            _best[end] = next;
            next = end;
            end = start;
        }

        Count = 0;
        Unknown = 0;
        Digits = 0;
        Words = 0;
        bool wasDigit = false;
        bool wasUnknown = false;
        for (int start = 0; start < _slots; start = _best[start])
        {
            int end = _best[start];
            int first = Count;
            if (_isUnknown[end])
            {
                bool isDigit = Chars.IsDigit(_written[start]);
                Put(_written[start], start);
                _isStart[first] = isDigit ? !wasDigit : !wasUnknown;
                Digits += isDigit ? 1 : 0;
                Unknown += isDigit ? 0 : 1;
                wasDigit = isDigit;
                wasUnknown = !isDigit;
                continue;
            }

            wasDigit = false;
            wasUnknown = false;
            Words++;
            if (end == start + 1)
            {
                Put(_written[start], start);
            }
            else
            {
                _steps = 0;
                _found = WordKind.None;
                Retrace(start, end, vocabulary.Root, 0);
                for (var i = 0; i < _pathCount; i++)
                {
                    Put(_path[i], _pathSlots[i]);
                }
            }

            _isStart[first] = true;
        }
    }

    private void Put(char letter, int slot)
    {
        _letters[Count] = letter;
        _slotOf[Count] = slot;
        _isStart[Count++] = false;
    }

    // The letters of the word that stands for some slots: one of a phrase where there is one.
    private void Retrace(int slot, int end, int state, int count)
    {
        if (slot == end)
        {
            if (vocabulary.KindOf(state) is var kind && kind > _found)
            {
                _found = kind;
                _pathCount = count;
                Array.Copy(_trial, _path, count);
                Array.Copy(_trialSlots, _pathSlots, count);
            }

            return;
        }

        if (++_steps > MostSteps)
        {
            return;
        }

        foreach (string option in _options[slot])
        {
            int next = After(state, option);
            if (next < 0)
            {
                continue;
            }

            for (var i = 0; i < option.Length; i++)
            {
                _trial[count + i] = option[i];
                _trialSlots[count + i] = slot;
            }

            Retrace(slot + 1, end, next, count + option.Length);
            if (_found == WordKind.OfPhrase)
            {
                return;
            }
        }
    }

    private bool ReadSlots(FoldedText text, int start, int end)
    {
        _slots = 0;
        for (int i = start; i < end;)
        {
            if (_slots == MostSlotsOfWord)
            {
                return false;
            }

            char c = text[i];
            int next = i + 1;
            if (c == FoldedText.TagSymbol)
            {
                i = next;
                continue;
            }

            string[] options;
            if (Chars.IsLatin(c))
            {
                while (next < end && text[next] == c)
                {
                    next++;
                }

                options = OptionsOfLetter(text, start, end, i, ref next);
            }
            else
            {
                options = OptionsOfSign(c);
                if (c == '!' && next == end)
                {
                    return false;
                }
            }

            _options[_slots] = options;
            _starts[_slots] = i;
            _ends[_slots++] = next;
            i = next;
        }

        return true;
    }

    private static string[] OptionsOfLetter(FoldedText text, int start, int end, int i, ref int next)
    {
        char c = text[i];
        int times = next - i;
        if (c == 'v' && times == 2)
        {
            return TwoV;
        }

        if (c == 'l' && times <= 2)
        {
            return times == 2 ? TwoSmallL : SmallL;
        }

        if (c == 'i' && times <= 2 && text.Original[text.OriginalStart(i)] == 'I' && (IsSmall(text, i - 1) && i > start || next < end && IsSmall(text, next)))
        {
            return times == 1 ? CapitalI : TwoCapitalI;
        }

        if (c == 'r' && times == 1 && next < end && text[next] == 'n')
        {
            next++;
            return RAndN;
        }

        return (times == 1 ? Letters : Twice)[c - 'a'];
    }

    private static bool IsSmall(FoldedText text, int i) => Chars.IsLatin(text.At(i)) && char.IsLower(text.Original[text.OriginalStart(i)]);

    private static string[] OptionsOfSign(char c) => c switch
    {
        '0' => Letters['o' - 'a'],
        '1' => CapitalI,
        '2' => Letters['z' - 'a'],
        '3' => Letters['e' - 'a'],
        '4' => Letters['a' - 'a'],
        '5' => Letters['s' - 'a'],
        '6' or '9' => Letters['g' - 'a'],
        '7' => Letters['t' - 'a'],
        '8' => Letters['b' - 'a'],
        '|' or '!' or '\u00A1' => BarOrLetter,
        '$' or '\u00A7' => SignS,
        '@' => SignA,
        '\u20AC' => SignE,
        '\u00A5' => SignY,
        '\u00A2' => SignC,
        '\u00A3' => SignL,
        '\u2020' or '+' => SignT,
        _ => Nothing,
    };

    // Each letter as it is, and before that, where it was written twice, twice.
    private static string[][] ReadLetters(bool isTwice)
    {
        var letters = new string[26][];
        for (var i = 0; i < letters.Length; i++)
        {
            string letter = ((char)('a' + i)).ToString();
            letters[i] = isTwice ? [letter + letter, letter] : [letter];
        }

        return letters;
    }
}
