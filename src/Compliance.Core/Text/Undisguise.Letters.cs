namespace Compliance.Text;

/// <content>Which letters a word is written with: <c>g1ft</c>, <c>$ave</c>, <c>freeee</c>.</content>
internal static partial class Undisguise
{
    private partial struct State
    {
        // As many as a double letter has when each is written three times.
        private const int LongRun = 6;

        /// <summary>A symbol that stands for the first letter of a word: $ave, @mazon, !t.</summary>
        public readonly bool IsLeetStart(int i) =>
            text[i] is '$' or '@' && Chars.IsLatin(text.At(i + 1)) && !Chars.IsAlnum(text.At(i - 1))
            || text[i] == '!' && Chars.IsAlnum(text.At(i + 1)) && (i == 0 || Chars.IsSpace(text[i - 1]));

        private static bool IsMoneySign(char c) => c is '\u20AC' or '\u00A5' or '\u00A2' or '\u00A3' or '$';

        private void AppendWord(int start, int end, bool hasOther)
        {
            bool doubled = IsDoubled(start, end);
            for (int k = start; k < end; k++)
            {
                char c = text[k];
                if (!Chars.IsAlnum(c))
                {
                    if (c == FoldedText.TagSymbol)
                    {
                        continue;
                    }

                    bool alone = Chars.IsAlnum(text.At(k + 1)) && (k == start || Chars.IsAlnum(text.At(k - 1)));
                    char letter = alone ? Leet(c, keepDigit: false) : c;
                    Changed = true;
                    if (letter == c)
                    {
                        _pending = Reading.Mark.Closed;
                    }
                    else
                    {
                        reading.Append(letter, k, Reading.Mark.Changed);
                    }

                    continue;
                }

                char read = hasOther ? Leet(c, keepDigit: false) : c;
                if (IsCapitalForSmallL(start, end, k))
                {
                    read = variant == Variant.First ? 'i' : 'l';
                    Ambiguous = true;
                }

                if (c == 'l' && IsSmallLForI(start, k, end))
                {
                    read = 'i';
                }

                if (c == 'v' && text.At(k + 1) == 'v' && k + 1 < end)
                {
                    // vvhatsapp, revievv
                    Changed = true;
                    reading.Append('w', k, k + 2, Reading.Mark.Changed);
                    k++;
                    continue;
                }

                int run = k + 1;
                while (Chars.IsLatin(c) && run < end && text[run] == c)
                {
                    run++;
                }

                Reading.Mark mark = Pending();
                if (read != c)
                {
                    Changed = true;
                    mark = Reading.Mark.Changed;
                }

                int times = run - k;
                if (Chars.IsLatin(c) && (times >= 3 || doubled))
                {
                    Changed = true;
                    Ambiguous |= times >= 3;
                    mark = Reading.Mark.Changed;
                    times = doubled ? times / 2 : variant == Variant.First && times < LongRun ? 1 : 2;
                    // The first letter of a word points at the start of its run, the others at the end: a match then covers the whole word.
                    for (var t = 0; t < times; t++)
                    {
                        reading.Append(read, k == start && t == 0 ? k : run - 1, mark);
                    }

                    k = run - 1;
                }
                else
                {
                    reading.Append(read, k, mark);
                }
            }
        }

        // deIete: a capital I among small letters looks like a small l.
        private readonly bool IsCapitalForSmallL(int start, int end, int k)
        {
            if (text[k] != 'i' || text.Original[text.OriginalStart(k)] != 'I')
            {
                return false;
            }

            if (k == start)
            {
                // please Ieave
                return end - start >= 4 && Chars.IsSpace(text.At(k - 1)) && IsSmall(k - 2) && IsSmall(k + 1);
            }

            return IsSmall(k - 1) || text[k - 1] == 'i' && k - 1 > start && IsSmall(k - 2);
        }

        private readonly bool IsSmall(int k) => (uint)k < (uint)text.Count && char.IsLower(text.Original[text.OriginalStart(k)]);

        // glft, revlew, dlscount: English has no l between these consonants.
        private readonly bool IsSmallLForI(int start, int k, int end)
        {
            char before = k > start ? text[k - 1] : '\0';
            char after = k + 1 < end ? text[k + 1] : '\0';
            return before is 'v' or 'd' or 'g' or 'n' or 'h' or 'm' && IsConsonant(after) && after != 'y' || before == 'v' && Chars.IsLatin(after);
        }

        private static bool IsConsonant(char c) => Chars.IsLatin(c) && c is not ('a' or 'e' or 'i' or 'o' or 'u' or 'l');

        /// <summary>Every letter stands twice: ccoouuppoonn.</summary>
        private readonly bool IsDoubled(int start, int end)
        {
            if (end - start < 4 || (end - start) % 2 != 0)
            {
                return false;
            }

            for (int k = start; k < end; k += 2)
            {
                if (!Chars.IsLatin(text[k]) || text[k] != text[k + 1])
                {
                    return false;
                }
            }

            return true;
        }

        private char Leet(char c, bool keepDigit)
        {
            switch (c)
            {
                case '1' or '|':
                    if (keepDigit && c == '1')
                    {
                        return c;
                    }

                    Ambiguous = true;
                    return variant == Variant.First ? 'i' : 'l';
                case '!' or '\u00A1':
                    return 'i';
                case '$':
                    return 's';
                case '@':
                    return 'a';
                case '\u20AC':
                    return 'e';
                case '\u00A5':
                    return 'y';
                case '\u00A2':
                    return 'c';
                case '\u00A3':
                    return 'l';
                case '\u00A7':
                    return 's';
                case '\u2020':
                    return 't';
                case >= '0' and <= '9' when keepDigit:
                    return c;
                case '0':
                    return 'o';
                case '3':
                    return 'e';
                case '4':
                    return 'a';
                case '5':
                    return 's';
                case '7':
                    return 't';
                case '8':
                    return 'b';
                case '6' or '9':
                    return 'g';
                case '2':
                    return 'z';
                default:
                    return c;
            }
        }
    }
}
