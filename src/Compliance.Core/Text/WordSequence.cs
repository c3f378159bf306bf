namespace Compliance.Text;

/// <summary>
/// A reading, or a phrase in the form of one, as a sequence of words: runs of Latin letters, runs of digits, and all other symbols one by one. A space belongs
/// to the word behind it. A workspace.
/// </summary>
/// <remarks>
/// The key of a word is exact: letters and digits take five bits each. Words of more than twelve are several pieces, each of which knows whether it goes
/// on and whether it is the first, so that no phrase ends inside a word.
/// </remarks>
internal sealed class WordSequence
{
    /// <summary>The most letters or digits of a piece.</summary>
    public const int LongestPiece = 12;

    /// <summary>In a key: a single symbol, in the lowest bits.</summary>
    public const ulong Symbol = 1UL << 63;

    private const int BitsPerLetter = 5;
    private const ulong Digits = 1UL << 60;
    private const ulong Continues = 1UL << 61;
    private const ulong Continued = 1UL << 62;
    private const char LetterBase = (char)('a' - 1);
    private const char DigitBase = (char)('0' - 1);
    private ulong[] _keys = [];
    private int[] _starts = [];
    private bool[] _spaced = [];

    // How many words there were at most since they were last forgotten.
    private int _used;

    /// <summary>How many words there are.</summary>
    public int Count { get; private set; }

    /// <summary>The key of a word.</summary>
    public ulong Key(int index) => _keys[index];

    /// <summary>Where a word starts; for the one after the last, where the sequence ends.</summary>
    public int Start(int index) => _starts[index];

    /// <summary>Whether a space stands before a word.</summary>
    public bool IsSpaced(int index) => _spaced[index];

    /// <summary>Where a word ends: before the next one and the space between them.</summary>
    public int End(int index) => _starts[index + 1] - (_spaced[index + 1] ? 1 : 0);

    /// <summary>The key of a word of small letters, or of a piece of one.</summary>
    /// <param name="symbols">The letters.</param>
    /// <param name="start">Where they start.</param>
    /// <param name="count">How many they are, <see cref="LongestPiece"/> at most.</param>
    /// <param name="isContinued">Whether it is not the first piece.</param>
    /// <param name="continues">Whether it is not the last one.</param>
    public static ulong KeyOf(char[] symbols, int start, int count, bool isContinued = false, bool continues = false)
    {
        ulong key = 0;
        for (int i = start; i < start + count; i++)
        {
            key = key << BitsPerLetter | (uint)(symbols[i] - LetterBase);
        }

        return key | (isContinued ? Continued : 0) | (continues ? Continues : 0);
    }

    /// <summary>Takes symbols apart.</summary>
    public void Read(char[] symbols, int count)
    {
        if (_keys.Length <= count)
        {
            int capacity = Math.Max(64, (count + 1) * 2);
            _keys = new ulong[capacity];
            _starts = new int[capacity];
            _spaced = new bool[capacity];
        }

        var words = 0;
        var spaced = false;
        var i = 0;
        while (i < count)
        {
            char c = symbols[i];
            if (c == ' ' && !spaced)
            {
                spaced = true;
                i++;
                continue;
            }

            _spaced[words] = spaced;
            _starts[words] = i;
            spaced = false;
            if (Chars.IsLatin(c))
            {
                i = Run(symbols, count, i, LetterBase, 'z' - LetterBase, 0, ref words);
            }
            else if (Chars.IsDigit(c))
            {
                i = Run(symbols, count, i, DigitBase, '9' - DigitBase, Digits, ref words);
            }
            else
            {
                _keys[words++] = Symbol | c;
                i++;
            }
        }

        _starts[words] = count;
        _spaced[words] = spaced;
        Count = words;
        _used = Math.Max(_used, words);
    }

    /// <summary>Forgets the words: nothing of them stays in the arrays that are kept for the next ones.</summary>
    public void Forget()
    {
        Array.Clear(_keys, 0, _used);
        _used = 0;
        Count = 0;
    }

    private int Run(char[] symbols, int count, int i, char below, int most, ulong kind, ref int words)
    {
        ulong key = 0;
        int room = LongestPiece;
        uint digit;
        while (i < count && (digit = (uint)(symbols[i] - below)) - 1 < (uint)most)
        {
            if (room == 0)
            {
                _keys[words++] = key | kind | Continues;
                _starts[words] = i;
                _spaced[words] = false;
                kind |= Continued;
                key = 0;
                room = LongestPiece;
            }

            key = key << BitsPerLetter | digit;
            room--;
            i++;
        }

        _keys[words++] = key | kind;
        return i;
    }
}
