using Compliance.Text;

namespace Compliance.Structure;

/// <summary>
/// Digits in groups, written as one: a telephone number, or a date, a parcel's number, a list of sizes, an address of the Internet. Which of them is
/// told by the number of digits (seven to fifteen in a telephone number: ITU-T E.164), the length of the groups and what stands between them.
/// A workspace: one run after the other.
/// </summary>
internal sealed class DigitRun
{
    private const int LeastDigits = 7;
    private const int MostDigits = 15;
    private const int MostGroups = 6;
    private const int LongestGroup = 8;
    private const int LongestGap = 2;
    private const int LongestCode = 8;
    private const char Dash = '\u2014';
    private readonly List<int> _starts = [];
    private readonly List<int> _lengths = [];
    private readonly List<char> _gaps = [];
    private FoldedText _text = new();
    private int _digits;
    private int _masks;

    /// <summary>Where the run starts, with the plus sign or bracket before it.</summary>
    public int Start { get; private set; }

    /// <summary>Where its last digit ends.</summary>
    public int End { get; private set; }

    /// <summary>Reads the run at a digit in place of the one before; without <paramref name="acrossSpaces"/> only up to the next space.</summary>
    public void Read(FoldedText text, int firstDigit, bool acrossSpaces)
    {
        _text = text;
        _starts.Clear();
        _lengths.Clear();
        _gaps.Clear();
        _digits = 0;
        _masks = 0;
        Start = StartOf(text, firstDigit);
        End = firstDigit;
        int i = firstDigit;
        int group = -1;
        while (i < _text.Count)
        {
            char c = _text[i];
            bool mask = IsMask(_text, i, _digits);
            if (Chars.IsDigit(c) || mask)
            {
                if (group < 0)
                {
                    if (_lengths.Count > 0)
                    {
                        _gaps.Add(Gap(End, i));
                    }

                    group = i;
                    _starts.Add(i);
                    _lengths.Add(0);
                }

                _lengths[_lengths.Count - 1]++;
                _digits++;
                _masks += mask ? 1 : 0;
                End = ++i;
                continue;
            }

            if (!Separates(c, i - End, acrossSpaces))
            {
                break;
            }

            group = -1;
            i++;
        }
    }

    /// <summary>Whether the run at a digit has as many digits as a telephone number. Most runs do not.</summary>
    public static bool MayBePhone(FoldedText text, int firstDigit, bool acrossSpaces, out int end)
    {
        var digits = 0;
        end = firstDigit;
        for (int i = firstDigit; i < text.Count; i++)
        {
            if (Chars.IsDigit(text[i]) || IsMask(text, i, digits))
            {
                digits++;
                end = i + 1;
            }
            else if (!Separates(text[i], i - end, acrossSpaces))
            {
                break;
            }
        }

        return digits >= LeastDigits;
    }

    /// <summary>Whether a run begins at a digit, or begins anew after a space.</summary>
    public static bool BeginsAt(FoldedText text, int digit) => text.At(StartOf(text, digit) - 1) is ' ' or '\0';

    /// <summary>Whether the run is a telephone number.</summary>
    public bool IsPhone()
    {
        bool international = _text[Start] == '+';
        if (_digits is < LeastDigits or > MostDigits || !StandsAlone(international))
        {
            return false;
        }

        if (international)
        {
            return _digits >= 8;
        }

        if (FollowsCode())
        {
            return false;
        }

        if (_lengths.Count == 1)
        {
            return IsChineseMobile() || _masks >= 2;
        }

        if (_lengths.TrueForAll(l => l == 1))
        {
            // 1 3 8 0 0 1 …: digits spelled apart to be overlooked; 1 2 3 … is a count.
            return _digits >= 9 && !CountsUp();
        }

        bool shape = _digits >= 10 || Digit(0) == '0' || _digits == 8 && _lengths.Count == 2 && _lengths[0] == 4 && Digit(0) is not ('1' or '2');
        return shape && _lengths.Count <= MostGroups && _lengths.TrueForAll(l => l <= LongestGroup) && EndsLikeOne()
            && !IsList() && !IsParcel() && !IsPointed() && !IsPostCode() && !HasDate();
    }

    private static int StartOf(FoldedText text, int digit)
    {
        int start = digit;
        while (start > 0 && text[start - 1] is '+' or '(')
        {
            start--;
        }

        return start;
    }

    // 138 0013 ****, 1380013xxxx
    private static bool IsMask(FoldedText text, int i, int digits) =>
        text[i] is 'x' or '*' && digits >= 6 && (!Chars.IsLatin(text.At(i + 1)) || text.At(i + 1) == 'x');

    private static bool Separates(char c, int gap, bool acrossSpaces) =>
        c is ' ' or '-' or Dash or '.' or '(' or ')' or '/' && gap < LongestGap && (acrossSpaces || c != ' ');

    private char Gap(int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (_text[i] == ' ')
            {
                return ' ';
            }
        }

        return _text[start];
    }

    private char Digit(int index) => _text[_starts[0] + index];

    private bool StandsAlone(bool international)
    {
        char before = _text.At(Start - 1);
        char after = _text.At(End);
        bool joined = Chars.IsDigit(before) || Chars.IsLatin(before) && !international;
        return !joined && !(before is '-' or '.' or ',' or '#') && !Numbers.IsCurrency(before)
            && !Chars.IsAlnum(after) && !(after is '-' or '%') && !Numbers.IsCurrency(after);
    }

    // 1Z 999 AA1 01 2345 6784: the groups before hold letters and digits, so that these belong to a parcel or serial number.
    private bool FollowsCode()
    {
        if (_text.At(Start - 1) != ' ')
        {
            return false;
        }

        var letters = false;
        var digits = false;
        int i = Start - 2;
        while (i >= 0 && Start - 2 - i < LongestCode && Chars.IsAlnum(_text[i]))
        {
            letters |= Chars.IsLatin(_text[i]);
            digits |= Chars.IsDigit(_text[i]);
            i--;
        }

        return letters && digits && !Chars.IsAlnum(_text.At(i));
    }

    private bool CountsUp() => _text[_starts[0]] + 1 == _text[_starts[1]] && _text[_starts[1]] + 1 == _text[_starts[2]];

    // Sizes and article numbers are grouped too: a telephone number ends in at least four digits, or shows by its start that it is one.
    private bool EndsLikeOne() => _lengths[_lengths.Count - 1] >= (Digit(0) == '0' || _text[Start] == '(' ? 2 : 4);

    private bool IsChineseMobile() => _digits == 11 && Digit(0) == '1' && Digit(1) is >= '3' and <= '9';

    // 36 37 38 39 40, 100 200 300 400. French numbers are pairs, and start with a zero.
    private bool IsList()
    {
        bool pairs = _lengths.TrueForAll(l => l <= 2);
        bool french = Digit(0) == '0' && _lengths.Count == 5 && _digits == 10;
        return pairs ? !french : _lengths.Count >= 4 && AreAlike(_lengths);
    }

    // 1234 5678 9012, 9400 1000 0000 00: fours all through, parted in one way.
    private bool IsParcel()
    {
        int last = _lengths.Count - 1;
        return last >= 2 && _text[Start] != '(' && !IsChineseLandline() && AreAlike(_gaps) && _lengths.FindIndex(l => l != 4) is var odd
            && (odd < 0 || odd == last && _lengths[last] < 4 && _digits >= 12 && Digit(0) != '0');
    }

    private static bool AreAlike<T>(List<T> items)
        where T : struct, IEquatable<T>
    {
        var i = 1;
        while (i < items.Count && items[i].Equals(items[0]))
        {
            i++;
        }

        return i >= items.Count;
    }

    // 0755-2788-6610: an area code of four digits and a number of eight.
    private bool IsChineseLandline() => _lengths.Count == 3 && _digits == 12 && Digit(0) == '0' && Digit(1) is >= '3' and <= '9';

    // 192.168.100.101, 1.234.567.890, 0.1234567, and decimals in a row.
    private bool IsPointed()
    {
        bool points = _gaps.TrueForAll(g => g == '.');
        return points && _lengths.Count == 4 && Digit(0) != '0' && _lengths.TrueForAll(l => l <= 3)
            || points && _lengths.Count == 2 && _lengths[0] == 1
            || !points && _gaps.Contains('.') && _gaps.Contains(' ');
    }

    // 02134-1234
    private bool IsPostCode() => _lengths.Count == 2 && _lengths[0] == 5 && _lengths[1] == 4 && _gaps[0] == '-';

    private bool HasDate()
    {
        var first = 0;
        for (var i = 0; i < _lengths.Count; i++)
        {
            if (i == _gaps.Count || _gaps[i] == ' ')
            {
                if (IsDate(first, i))
                {
                    return true;
                }

                first = i + 1;
            }
        }

        return false;
    }

    // 2026-10-30, 30.10.2026, 5/11/2026, and the years of a model: 1998-2004.
    private bool IsDate(int first, int last)
    {
        if (last - first == 1)
        {
            return IsYear(first) && IsYear(last);
        }

        return last - first == 2 && _gaps[first] == _gaps[first + 1] && _lengths[first + 1] <= 2
            && (IsYear(first) && _lengths[last] <= 2 || _lengths[first] <= 2 && IsYear(last));
    }

    private bool IsYear(int group) => _lengths[group] == 4 && (_text.StartsWith(_starts[group], "19") || _text.StartsWith(_starts[group], "20"));
}
