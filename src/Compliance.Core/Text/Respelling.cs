namespace Compliance.Text;

/// <summary>
/// Finds the word of the vocabulary that a spelling stands for, where letters, digits and signs can be read in several ways: <c>1</c> is i or l, <c>ll</c>
/// may be one letter, <c>!</c> is a letter or nothing. Each word is decided by itself. A workspace.
/// </summary>
internal sealed class Respelling(IVocabulary vocabulary)
{
    /// <summary>The fewest letters of a word that is looked for.</summary>
    public const int LeastLetters = 3;

    private const int MostSlots = 40;
    private const int MostTries = 64;
    private const int MostSymbols = 80;
    private const int LongestWord = 16;
    private const int MostCut = 200;
    private static readonly string[][] Letters = [.. Enumerable.Range('a', 26).Select(c => new[] { ((char)c).ToString() })];
    private static readonly string[][] Twice = [.. Letters.Select(l => new[] { l[0] + l[0], l[0] })];
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
    private readonly char[] _letters = new char[MostSlots * 2];
    private readonly int[] _slotOf = new int[MostSlots * 2];
    private readonly int[] _best = new int[MostCut + 1];
    private readonly int[] _cut = new int[MostCut + 1];
    private readonly bool[] _isStart = new bool[MostCut];
    private int _slots;
    private int _tries;

    /// <summary>How many letters the word has that was found.</summary>
    public int Count { get; private set; }

    /// <summary>A letter of the word that was found.</summary>
    public char this[int index] => _letters[index];

    /// <summary>Where in the folded text starts what stands for a letter.</summary>
    public int Source(int index) => _starts[_slotOf[index]];

    /// <summary>Where in the folded text ends what stands for a letter.</summary>
    public int SourceEnd(int index) => _ends[_slotOf[index]];

    /// <summary>Whether letters of a text are a word as they stand.</summary>
    public bool Knows(FoldedText text, int start, int end) => text.IsWord(vocabulary, start, end);

    /// <summary>Looks for the word that a range of a text stands for.</summary>
    /// <returns>Whether there is one.</returns>
    public bool Find(FoldedText text, int start, int end)
    {
        if (end - start > MostSymbols || !ReadSlots(text, start, end))
        {
            return false;
        }

        _tries = 0;
        return IsHalved() || Try(0, 0);
    }

    /// <summary>Takes letters apart into words, as long ones as can be; false where they are not all words.</summary>
    public bool Cut(char[] symbols, int first, int count)
    {
        if (count > MostCut)
        {
            return false;
        }

        _best[0] = 1;
        for (var end = 1; end <= count; end++)
        {
            _best[end] = 0;
            for (int start = Math.Max(0, end - LongestWord); start < end; start++)
            {
                int length = end - start;
                if (_best[start] > 0 && _best[start] + length * length > _best[end] && IsWord(symbols, first + start, length))
                {
                    _best[end] = _best[start] + length * length;
                    _cut[end] = start;
                }
            }
        }

        if (_best[count] == 0)
        {
            return false;
        }

        Array.Clear(_isStart, 0, count);
        for (int end = count; end > 0; end = _cut[end])
        {
            _isStart[_cut[end]] = true;
        }

        return true;
    }

    /// <summary>Whether a word starts at one of the letters that were taken apart.</summary>
    public bool IsStart(int index) => _isStart[index];

    private bool IsWord(char[] symbols, int start, int count)
    {
        if (count == 1)
        {
            return symbols[start] is 'a' or 'i';
        }

        for (int i = start; i < start + count; i++)
        {
            if (!Chars.IsLatin(symbols[i]))
            {
                return false;
            }
        }

        return vocabulary.Knows(symbols, start, count);
    }

    private bool ReadSlots(FoldedText text, int start, int end)
    {
        _slots = 0;
        for (int i = start; i < end;)
        {
            if (_slots == MostSlots)
            {
                return false;
            }

            char c = text[i];
            int next = i + 1;
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
        '|' or '!' => BarOrLetter,
        '$' or '\u00A7' => SignS,
        '@' => SignA,
        '\u20AC' => SignE,
        '\u00A5' => SignY,
        '\u00A2' => SignC,
        '\u00A3' => SignL,
        '\u2020' or '+' => SignT,
        _ => Nothing,
    };

    // ccoouuppoonn
    private bool IsHalved()
    {
        var count = 0;
        for (var slot = 0; slot < _slots; slot++)
        {
            string letter = _options[slot][0];
            int times = _ends[slot] - _starts[slot];
            if (times % 2 != 0 || letter.Length == 0)
            {
                return false;
            }

            char c = _options[slot] == TwoV ? 'v' : letter[0];
            for (var i = 0; i < times / 2; i++)
            {
                _letters[count] = c;
                _slotOf[count++] = slot;
            }
        }

        return IsFound(count);
    }

    private bool Try(int slot, int count)
    {
        if (slot == _slots)
        {
            return IsFound(count);
        }

        foreach (string option in _options[slot])
        {
            for (var i = 0; i < option.Length; i++)
            {
                _letters[count + i] = option[i];
                _slotOf[count + i] = slot;
            }

            if (Try(slot + 1, count + option.Length))
            {
                return true;
            }

            if (_tries >= MostTries)
            {
                return false;
            }
        }

        return false;
    }

    private bool IsFound(int count)
    {
        _tries++;
        Count = count;
        return count >= LeastLetters && vocabulary.Knows(_letters, 0, count);
    }
}
