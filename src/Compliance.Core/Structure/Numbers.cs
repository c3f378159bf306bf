using Compliance.Text;

namespace Compliance.Structure;

/// <summary>Numbers and what they stand for: order numbers, telephone numbers, money, percentages; and the <see cref="Codes"/> among the words.</summary>
internal static class Numbers
{
    // Words after (or, where three letters long, before) a number that make it money. Compared folded.
    private static readonly string[] MoneyWords =
    [
        "usd", "eur", "gbp", "cny", "rmb", "jpy", "cad", "aud", "mxn", "inr", "sgd", "hkd", "twd", "ntd", "nt", "chf", "sek", "pln", "aed", "kr", "dollar", "dollars",
        "buck", "bucks", "euro", "euros", "pound", "pounds", "quid", "yuan", "yen", "cents", "pence",
        "zl", "zloty", "rupees", "francs", "kronor", "kroner",
    ];

    private static readonly string[] HanMoneyWords = ["元", "块", "美元", "美金", "美刀", "刀", "欧元", "欧", "英镑", "日元", "円", "圆", "港币", "台币", "镑", "毛钱", "分钱"];

    private static readonly string[] PercentWords = ["percent", "pct"];
    private const int CurrencyCodeLength = 3;
    private const int LongestGap = 3;
    private const char FirstHan = '\u3007';
    private const string PercentWord = "百分之";
    private const string HanDigits = "零〇一二三四五六七八九壹贰叁肆伍陆柒捌玖两幺几";
    private const string HanUnits = "十百千万拾佰仟";
    private static readonly ulong HanNumeralBits = BitsOf(HanDigits + HanUnits);

    /// <summary>Reports the numbers of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="run">A workspace.</param>
    /// <param name="sink">Takes what is found.</param>
    public static void Find(FoldedText text, DigitRun run, IStructureSink sink)
    {
        var i = 0;
        var runEnd = 0;
        while (i < text.Count)
        {
            char c = text[i];
            if (Chars.IsDigit(c))
            {
                i = Digits(text, i, run, ref runEnd, sink);
            }
            else if (Chars.IsLatin(c))
            {
                i = Codes.Read(text, i, sink);
            }
            else if (c < FirstHan)
            {
                i++;
            }
            else if (!MayBeHanNumeral(c))
            {
                i++;
            }
            else if (c == PercentWord[0] && text.StartsWith(i, PercentWord))
            {
                i = HanPercent(text, i, sink);
            }
            else if (IsHanDigit(c) || IsHanUnit(c))
            {
                i = HanNumber(text, i, sink);
            }
            else
            {
                i++;
            }
        }
    }

    // A run of groups that is no telephone number may still hold one between spaces; every group is looked at twice at most.
    private static int Digits(FoldedText text, int start, DigitRun run, ref int runEnd, IStructureSink sink)
    {
        if (IsOrderNumber(text, start))
        {
            sink.Add(StructureKind.OrderNumber, start, start + OrderNumber.Length);
            return start + OrderNumber.Length;
        }

        if (start >= runEnd && DigitRun.MayBePhone(text, start, acrossSpaces: true, out runEnd) && AddPhone(text, start, acrossSpaces: true, run, sink)
            || DigitRun.BeginsAt(text, start) && DigitRun.MayBePhone(text, start, acrossSpaces: false, out _) && AddPhone(text, start, acrossSpaces: false, run, sink))
        {
            return run.End;
        }

        int end = NumberEnd(text, start);
        sink.Add(StructureKind.Number, start, end);
        Amount(text, start, end, sink);
        return end;
    }

    private static bool AddPhone(FoldedText text, int start, bool acrossSpaces, DigitRun run, IStructureSink sink)
    {
        run.Read(text, start, acrossSpaces);
        if (!run.IsPhone())
        {
            return false;
        }

        sink.Add(StructureKind.Phone, run.Start, run.End);
        return true;
    }

    /// <summary>What a word of a reading makes of the number before it, if anything.</summary>
    public static StructureKind? MoneyOrPercent(Reading reading, int start, int end) =>
        reading.IsAnyOf(MoneyWords, start, end) ? StructureKind.Money : reading.IsAnyOf(PercentWords, start, end) ? StructureKind.Percent : null;

    /// <summary>Whether a symbol is a currency's.</summary>
    public static bool IsCurrency(char c) => c is '$' or '\u20AC' or '\u00A3' or '\u00A5' or '\u20B9' or '\u00A2' or '\u20BD' or '\u20A9';

    private static void Amount(FoldedText text, int start, int end, IStructureSink sink)
    {
        int before = start;
        while (before > 0 && text[before - 1] == ' ')
        {
            before--;
        }

        int after = end;
        while (text.At(after) == ' ')
        {
            after++;
        }

        if (before > 0 && IsCurrency(text[before - 1]))
        {
            sink.Add(StructureKind.Money, before - 1, end);
            return;
        }

        char next = text.At(after);
        if (next == '%' || next == '\u066A')
        {
            sink.Add(StructureKind.Percent, start, after + 1);
            return;
        }

        if (IsCurrency(next))
        {
            sink.Add(StructureKind.Money, start, after + 1);
            return;
        }

        if (Chars.IsLatin(next))
        {
            int wordEnd = after;
            while (Chars.IsLatin(text.At(wordEnd)))
            {
                wordEnd++;
            }

            bool isPer = wordEnd - after == 3 && text.StartsWith(after, "per cent");
            if (isPer || text.IsAnyOf(PercentWords, after, wordEnd))
            {
                sink.Add(StructureKind.Percent, start, isPer ? wordEnd + 5 : wordEnd);
                return;
            }

            if (text.IsAnyOf(MoneyWords, after, wordEnd))
            {
                sink.Add(StructureKind.Money, start, wordEnd);
                return;
            }
        }

        int han = HanMoney(text, after);
        if (han > 0)
        {
            sink.Add(StructureKind.Money, start, after + han);
            return;
        }

        // USD 10, EUR10; NT$ 300 is caught by its sign.
        int wordStart = before;
        while (wordStart > 0 && before - wordStart <= CurrencyCodeLength && Chars.IsLatin(text[wordStart - 1]))
        {
            wordStart--;
        }

        if (IsCurrencyCode(text, wordStart, before))
        {
            sink.Add(StructureKind.Money, wordStart, end);
        }
    }

    /// <summary>Whether three letters are the code of a currency: EUR.</summary>
    public static bool IsCurrencyCode(FoldedText text, int start, int end) =>
        end - start == CurrencyCodeLength && !Chars.IsAlnum(text.At(start - 1)) && text.IsAnyOf(MoneyWords, start, end);

    private static int NumberEnd(FoldedText text, int start)
    {
        int i = start;
        while (Chars.IsDigit(text.At(i)) || text.At(i) is '.' or ',' && Chars.IsDigit(text.At(i + 1)))
        {
            i++;
        }

        return i;
    }

    private static bool IsOrderNumber(FoldedText text, int start)
    {
        var place = 0;
        while (place < OrderNumber.Length && OrderNumber.Has(place, text.At(start + place)))
        {
            place++;
        }

        return place == OrderNumber.Length && OrderNumber.IsBound(text.At(start - 1)) && OrderNumber.IsBound(text.At(start + place));
    }

    /// <summary>百分之十, 百分之 15.</summary>
    private static int HanPercent(FoldedText text, int start, IStructureSink sink)
    {
        int number = start + PercentWord.Length;
        while (text.At(number) == ' ')
        {
            number++;
        }

        int end = NumberEnd(text, number);
        while (IsHanDigit(text.At(end)) || IsHanUnit(text.At(end)))
        {
            end++;
        }

        if (end == number)
        {
            return start + PercentWord.Length;
        }

        sink.Add(StructureKind.Number, number, end);
        sink.Add(StructureKind.Percent, start, end);
        return end;
    }

    /// <summary>一百元, 二十块, and telephone numbers spelled in characters.</summary>
    private static int HanNumber(FoldedText text, int start, IStructureSink sink)
    {
        int i = start;
        var digits = 0;
        var units = 0;
        int end = start;
        while (i < text.Count && (IsHanDigit(text[i]) || IsHanUnit(text[i]) || IsSpelledSeparator(text, i)))
        {
            digits += IsHanDigit(text[i]) ? 1 : 0;
            units += IsHanUnit(text[i]) ? 1 : 0;

            if (!IsSpelledSeparator(text, i))
            {
                end = i + 1;
            }

            i++;
        }

        if (digits >= 7 && units == 0)
        {
            sink.Add(StructureKind.Phone, start, end);
            return end;
        }

        int han = HanMoney(text, end);
        if (han > 0)
        {
            sink.Add(StructureKind.Money, start, end + han);
            return end + han;
        }

        return Math.Max(end, start + 1);
    }

    private static bool IsHanDigit(char c) => MayBeHanNumeral(c) && HanDigits.IndexOf(c) >= 0;

    private static bool IsHanUnit(char c) => MayBeHanNumeral(c) && HanUnits.IndexOf(c) >= 0;

    // A bit for each numeral, by the lowest six bits of its code: most characters are told from all of them at once.
    private static bool MayBeHanNumeral(char c) => (HanNumeralBits & (1UL << (c & 63))) != 0 && c >= FirstHan;

    private static ulong BitsOf(string characters)
    {
        ulong bits = 0;
        foreach (char c in characters)
        {
            bits |= 1UL << (c & 63);
        }

        return bits;
    }

    private static bool IsSpelledSeparator(FoldedText text, int i) => text[i] is ',' or '\u3001' or '-' or ' ' && IsHanDigit(text.At(i + 1));

    private static int HanMoney(FoldedText text, int at)
    {
        var longest = 0;
        foreach (string word in HanMoneyWords)
        {
            longest = Math.Max(longest, LengthApart(text, at, word));
        }

        // 一块 is also "together": 一块儿, 一块板.
        return longest == 1 && text.At(at) == '块' && text.At(at - 1) == '一' && text.At(at + 1) != '钱' ? 0 : longest;
    }

    /// <summary>How many symbols a word takes, with signs or a letter between its characters: 美 元, 「美」「元」. 0 where it does not stand.</summary>
    private static int LengthApart(FoldedText text, int at, string word)
    {
        int i = at;
        for (var k = 0; k < word.Length; k++)
        {
            int gap = i;
            while (gap - i < LongestGap && text.At(gap) != '\0' && !Chars.IsHan(text.At(gap)) && !Chars.IsAlnum(text.At(gap)))
            {
                gap++;
            }

            gap += gap == i && Chars.IsLatin(text.At(i)) ? 1 : 0;
            if ((k > 0 || text.At(i) == '\u300C') && text.At(gap) == word[k])
            {
                i = gap;
            }

            if (text.At(i) != word[k])
            {
                return 0;
            }

            i++;
        }

        return i - at;
    }
}
