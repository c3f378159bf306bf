using Compliance.Text;

namespace Compliance.Structure;

/// <summary>Numbers and what they stand for: order numbers, telephone numbers, money, percentages, codes, product numbers.</summary>
internal static class Numbers
{
    private const int AsinLength = 10;
    private const string Currencies = "$\u20AC\u00A3\u00A5\u20B9\u00A2\u20BD\u20A9";

    // Words after (or, where three letters long, before) a number that make it money. Compared folded.
    private static readonly HashSet<string> MoneyWords = new(StringComparer.Ordinal)
    {
        "usd", "eur", "gbp", "cny", "rmb", "jpy", "cad", "aud", "mxn", "inr", "sgd", "hkd", "twd", "ntd", "nt", "chf", "sek", "pln", "aed", "kr", "dollar", "dollars",
        "buck", "bucks", "euro", "euros", "pound", "pounds", "quid", "yuan", "yen", "cents", "pence",
        "zl", "zloty", "rupees", "francs", "kronor", "kroner",
    };

    private static readonly string[] HanMoneyWords = ["元", "块", "美元", "美金", "美刀", "刀", "欧元", "欧", "英镑", "日元", "円", "圆", "港币", "台币", "镑", "毛钱", "分钱"];

    public static void Find(FoldedText text, IStructureSink sink)
    {
        var i = 0;
        var grouped = 0;
        while (i < text.Count)
        {
            char c = text[i];
            if (Chars.IsDigit(c))
            {
                i = Digits(text, i, ref grouped, sink);
            }
            else if (Chars.IsLatin(c))
            {
                i = Code(text, i, sink);
            }
            else if (IsHanDigit(c))
            {
                i = HanNumber(text, i, sink);
            }
            else
            {
                i++;
            }
        }
    }

    // The groups of a number that is none of a telephone are looked at as one: grouped tells where they end.
    private static int Digits(FoldedText text, int start, ref int grouped, IStructureSink sink)
    {
        if (IsOrderNumber(text, start))
        {
            sink.Add(StructureKind.OrderNumber, start, start + 19);
            return start + 19;
        }

        int phoneStart = start;
        while (phoneStart > 0 && text[phoneStart - 1] is '+' or '(')
        {
            phoneStart--;
        }

        if (phoneStart >= grouped)
        {
            int phoneEnd = PhoneEnd(text, phoneStart, start, out grouped);
            if (phoneEnd > 0)
            {
                sink.Add(StructureKind.Phone, phoneStart, phoneEnd);
                return phoneEnd;
            }
        }

        int end = NumberEnd(text, start);
        sink.Add(StructureKind.Number, start, end);
        Amount(text, start, end, sink);
        return end;
    }

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

        if (before > 0 && Currencies.IndexOf(text[before - 1]) >= 0)
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

        if (next != '\0' && Currencies.IndexOf(next) >= 0)
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

            string word = text.Slice(after, wordEnd);
            if (word is "percent" or "pct" || word == "per" && text.StartsWith(wordEnd, " cent"))
            {
                sink.Add(StructureKind.Percent, start, word == "per" ? wordEnd + 5 : wordEnd);
            }
            else if (MoneyWords.Contains(word))
            {
                sink.Add(StructureKind.Money, start, wordEnd);
            }

            return;
        }

        int han = HanMoney(text, after);
        if (han > 0)
        {
            sink.Add(StructureKind.Money, start, after + han);
            return;
        }

        // USD 10, NT$ 300 is caught by its sign.
        int wordStart = before;
        while (wordStart > 0 && Chars.IsLatin(text[wordStart - 1]))
        {
            wordStart--;
        }

        if (before - wordStart == 3 && before < start && MoneyWords.Contains(text.Slice(wordStart, before)))
        {
            sink.Add(StructureKind.Money, wordStart, end);
        }
    }

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
        if (start > 0 && (Chars.IsAlnum(text[start - 1]) || text[start - 1] == '-'))
        {
            return false;
        }

        for (var k = 0; k < 19; k++)
        {
            char c = text.At(start + k);
            if (k is 3 or 11 ? c != '-' : !Chars.IsDigit(c))
            {
                return false;
            }
        }

        return !Chars.IsAlnum(text.At(start + 19)) && text.At(start + 19) != '-';
    }

    /// <summary>
    /// A telephone number: seven to fifteen digits (E.164) in groups, written as one. Parcel numbers in even groups of four, serial numbers
    /// beside letters and long numbers without groups are none.
    /// </summary>
    private static int PhoneEnd(FoldedText text, int start, int firstDigit, out int groupsEnd)
    {
        groupsEnd = firstDigit;
        bool international = text[start] == '+';
        char before = text.At(start - 1);
        if (Chars.IsAlnum(before) || before is '-' or '.' or ',' or '#' || before != '\0' && Currencies.IndexOf(before) >= 0)
        {
            return -1;
        }

        var digits = 0;
        var groups = 0;
        var groupLength = 0;
        var longestGroup = 0;
        var evenGroups = 0;
        int end = firstDigit;
        int i = firstDigit;
        var masked = false;
        while (i < text.Count && digits <= 15)
        {
            char c = text[i];
            bool maskedDigit = c is 'x' or '*' && digits >= 6 && (i + 1 == text.Count || !Chars.IsLatin(text.At(i + 1)) || text.At(i + 1) == 'x');
            if (Chars.IsDigit(c) || maskedDigit)
            {
                masked |= maskedDigit;
                if (groupLength == 0)
                {
                    groups++;
                }

                groupLength++;
                digits++;
                longestGroup = Math.Max(longestGroup, groupLength);
                end = ++i;
                continue;
            }

            bool separator = c is ' ' or '-' or '.' or '(' or ')' or '/' && i - end < 2;
            if (!separator || i - end >= 2)
            {
                break;
            }

            evenGroups += groupLength == 4 ? 1 : 0;
            groupLength = 0;
            i++;
        }

        evenGroups += groupLength == 4 ? 1 : 0;
        if (Chars.IsAlnum(text.At(end)) || text.At(end) == '-' || text.At(end) is '%' || Currencies.IndexOf(text.At(end)) >= 0 && text.At(end) != '\0')
        {
            return -1;
        }

        if (digits < 7)
        {
            return -1;
        }

        if (digits > 15 || !international && FollowsCode(text, start))
        {
            groupsEnd = end;
            return -1;
        }

        if (international)
        {
            return digits >= 8 ? end : -1;
        }

        if (groups == 1)
        {
            // Chinese mobile numbers are written without groups: 1, then 3 to 9, then nine digits.
            return digits == 11 && text[firstDigit] == '1' && text[firstDigit + 1] >= '3' || masked ? end : -1;
        }

        // 0755-2345 6789 is an area code of China and a number of eight digits, not a parcel number.
        bool areaCode = groups == 3 && text[firstDigit] == '0' && text.At(firstDigit + 1) is >= '3' and <= '9' && text.At(firstDigit + 4) is '-' or ')';
        bool parcel = groups >= 3 && evenGroups == groups && !areaCode;
        bool date = longestGroup <= 4 && groups == 3 && digits == 8 && text[firstDigit] is '1' or '2' && longestGroup == 4 && text[start] != '(' && GroupIsFirst(text, firstDigit, 4);
        bool shape = digits >= 10 || text[firstDigit] == '0' || digits == 8 && groups == 2 && longestGroup == 4 && evenGroups == 2 && text[firstDigit] != '2';
        // 0 7 7 0 0 9 0 0 1 2 3: digit by digit, and no count from one to nine.
        if (digits >= 9 && longestGroup == 1 && !CountsUp(text, firstDigit))
        {
            return end;
        }

        if (shape && !parcel && !date && longestGroup <= 8 && IsPlausibleGrouping(text, firstDigit, end))
        {
            return end;
        }

        groupsEnd = parcel ? end : firstDigit;
        return -1;
    }

    // 1Z 999 AA1 01 2345 6784: the groups before hold letters and digits, so that these belong to a parcel or serial number.
    private static bool FollowsCode(FoldedText text, int start)
    {
        const int LongestGroup = 8;
        if (text.At(start - 1) != ' ')
        {
            return false;
        }

        var letters = false;
        var digits = false;
        int i = start - 2;
        while (i >= 0 && start - 2 - i < LongestGroup && Chars.IsAlnum(text[i]))
        {
            letters |= Chars.IsLatin(text[i]);
            digits |= Chars.IsDigit(text[i]);
            i--;
        }

        return letters && digits && !Chars.IsAlnum(text.At(i));
    }

    private static bool CountsUp(FoldedText text, int first)
    {
        char next = text.At(first + 2);
        return text[first] + 1 == next && next + 1 == text.At(first + 4);
    }

    private static bool GroupIsFirst(FoldedText text, int start, int length)
    {
        for (var k = 0; k < length; k++)
        {
            if (!Chars.IsDigit(text.At(start + k)))
            {
                return false;
            }
        }

        return !Chars.IsDigit(text.At(start + length));
    }

    // Decimal numbers, sizes and article numbers are grouped too: a telephone number ends in at least four digits, or shows by its start that it is one.
    private static bool IsPlausibleGrouping(FoldedText text, int start, int end)
    {
        var last = 0;
        for (int i = end - 1; i >= start && (Chars.IsDigit(text[i]) || text[i] is 'x' or '*'); i--)
        {
            last++;
        }

        return last >= (text[start] is '0' or '(' or '+' ? 2 : 4);
    }

    /// <summary>
    /// SAVE20, LUCY-15: at least three capital letters and up to four digits, as promo codes are written; or an ASIN, Amazon's number of a product:
    /// ten capital letters and digits that start with B0.
    /// </summary>
    private static int Code(FoldedText text, int start, IStructureSink sink)
    {
        if (IsAsin(text, start))
        {
            sink.Add(StructureKind.Asin, start, start + AsinLength);
            return start + AsinLength;
        }

        int i = start;
        while (Chars.IsLatin(text.At(i)))
        {
            i++;
        }

        int letters = i - start;
        while (Chars.IsDigit(text.At(i)))
        {
            i++;
        }

        int digits = i - start - letters;
        int end = i;
        if (digits == 0 && text.At(i) == '-')
        {
            end = i + 1;
            while (Chars.IsDigit(text.At(end)))
            {
                end++;
            }

            digits = end - i - 1;
        }

        bool alone = start == 0 || !Chars.IsAlnum(text[start - 1]) && text[start - 1] is not ('-' or '@' or '/' or '.' or '_');
        bool ends = !Chars.IsAlnum(text.At(end)) && text.At(end) is not ('-' or '@' or '/' or '_');
        if (alone && ends && letters >= 3 && digits is >= 1 and <= 4 && IsUpper(text, start, start + letters))
        {
            sink.Add(StructureKind.Code, start, end);
        }

        // The number after a hyphen is also one of its own: top-20.
        return Math.Max(i, start + 1);
    }

    private static bool IsAsin(FoldedText text, int start)
    {
        if (text[start] != 'b' || text.At(start + 1) != '0' || start > 0 && Chars.IsAlnum(text[start - 1]) || Chars.IsAlnum(text.At(start + AsinLength)))
        {
            return false;
        }

        for (var k = 0; k < AsinLength; k++)
        {
            char c = text.At(start + k);
            if (!Chars.IsDigit(c) && !(Chars.IsLatin(c) && IsUpper(text, start + k, start + k + 1)))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsUpper(FoldedText text, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (!char.IsUpper(text.Original[text.OriginalStart(i)]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>一百元, 二十块, and telephone numbers spelled in characters.</summary>
    private static int HanNumber(FoldedText text, int start, IStructureSink sink)
    {
        int i = start;
        var digits = 0;
        int end = start;
        while (i < text.Count && (IsHanDigit(text[i]) || text[i] is '十' or '百' or '千' or '万' or '拾' or '佰' || IsSpelledSeparator(text, i)))
        {
            if (IsHanDigit(text[i]))
            {
                digits++;
            }

            if (!IsSpelledSeparator(text, i))
            {
                end = i + 1;
            }

            i++;
        }

        if (digits >= 7)
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

    private static bool IsHanDigit(char c) => "零〇一二三四五六七八九壹贰叁肆伍陆柒捌玖两幺几".IndexOf(c) >= 0;

    private static bool IsSpelledSeparator(FoldedText text, int i) => text[i] is ',' or '\u3001' or '-' or ' ' && IsHanDigit(text.At(i + 1));

    private static int HanMoney(FoldedText text, int at)
    {
        var longest = 0;
        foreach (string word in HanMoneyWords)
        {
            if (word.Length > longest && text.StartsWith(at, word))
            {
                longest = word.Length;
            }
        }

        // 一块 is also "together": 一块儿, 一块板.
        return longest == 1 && text.At(at) == '块' && text.At(at - 1) == '一' && text.At(at + 1) != '钱' ? 0 : longest;
    }
}
