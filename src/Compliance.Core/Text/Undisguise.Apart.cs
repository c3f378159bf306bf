namespace Compliance.Text;

/// <content>Letters that stand apart: <c>d.i.s.c.o.u.n.t</c>.</content>
internal static partial class Undisguise
{
    private partial struct State
    {
        // Letters that stand apart and make several words: of fewer, chance makes two (t o i s).
        private const int LeastCut = 5;

        /// <summary>Whether letters apart start here, three at least.</summary>
        private readonly bool IsSpelledWord(int k)
        {
            for (var count = 1; ; count++)
            {
                int end = CellEnd(k);
                int next = GapEnd(end, out bool blank);
                if (end == k || count == LeastSpelled)
                {
                    return end > k;
                }

                if (blank || next == end)
                {
                    return false;
                }

                k = next;
            }
        }

        /// <summary>Single letters with separators between them, at least three: returns where they end, or the start where there are none.</summary>
        private int SpelledOut(int i)
        {
            if (i < _notSpelledUntil || CellEnd(i) == i)
            {
                return i;
            }

            var letters = 0;
            var count = 0;
            var tight = 0;
            var loose = 0;
            var gaps = 0;
            _bareBlanks = false;
            int k = i;
            int end = i;
            while (true)
            {
                letters += Chars.IsDigit(text[k]) ? 0 : 1;
                count++;
                end = CellEnd(k);
                int next = GapEnd(end, out bool blank);
                if (next == end || CellEnd(next) == next)
                {
                    break;
                }

                _bareBlanks |= blank && next == end + 1;
                gaps++;
                tight += blank ? 0 : 1;
                loose += blank && HasSign(end, next) ? 1 : 0;
                k = next;
            }

            // w.e g.i.v.e: where signs keep letters apart, blanks keep words apart.
            Gaps kind = (tight + loose) * 2 <= gaps ? Gaps.Blanks : loose > tight ? Gaps.SignsInBlanks : Gaps.Signs;
            if ((count < LeastSpelled || letters < LeastSpelled) && !(count >= LeastSpelled && letters > 0 && IsReadable(i, end, kind)))
            {
                // What follows in this run has no more letters than the whole: "1 1 1 1" is looked at once.
                _notSpelledUntil = end;
                return i;
            }

            Changed = true;
            k = i;
            while (k < end)
            {
                AppendSpelledWord(ref k, end, kind);
            }

            return end;
        }

        /// <summary>Whether digits with hardly a letter among them are words and nothing else: 7.1.5.5.u.3</summary>
        private readonly bool IsReadable(int start, int end, Gaps kind)
        {
            for (int k = start; k < end;)
            {
                int wordEnd = SpelledWordEnd(k, end, kind, out int next, out _);
                if (respelling is null || !ReadCells(k, wordEnd) || respelling.Unknown + respelling.Digits > 0 || respelling.Words > 1
                    || respelling.Count < LeastSpelled || respelling.Count == LeastSpelled && !IsUsualDigit(k, wordEnd))
                {
                    return false;
                }

                k = next;
            }

            return true;
        }

        // 0.f.f, t'3'n; C-4-R is a part's number.
        private readonly bool IsUsualDigit(int start, int end)
        {
            for (int k = start; k < end; k++)
            {
                if (Chars.IsDigit(text[k]) && text[k] is not ('0' or '1' or '3'))
                {
                    return false;
                }
            }

            return true;
        }

        /// <summary>Where a word of single letters ends, and where the next one starts.</summary>
        private readonly int SpelledWordEnd(int start, int end, Gaps kind, out int next, out bool isGap)
        {
            int wordEnd;
            next = start;
            do
            {
                wordEnd = CellEnd(next);
                next = GapEnd(wordEnd, out bool blank);
                isGap = next < end && kind switch
                {
                    Gaps.Signs => blank,
                    Gaps.SignsInBlanks => !HasSign(wordEnd, next) || IsWideGap(wordEnd, next),
                    _ => IsWideGap(wordEnd, next) || _bareBlanks && blank && SignIn(wordEnd, next) is not '\0' and not '|',
                };
            }
            while (next < end && !isGap);
            next = Math.Min(next, end);
            return wordEnd;
        }

        /// <summary>Appends the letters up to a gap between words, and a space for it.</summary>
        private void AppendSpelledWord(ref int k, int end, Gaps kind)
        {
            int wordEnd = SpelledWordEnd(k, end, kind, out int next, out bool isGap);
            if (!TryAppendWords(k, wordEnd, isJoined: kind == Gaps.Blanks))
            {
                AppendSpelled(k, wordEnd, isJoined: kind == Gaps.Blanks);
            }

            if (isGap)
            {
                reading.Append(' ', wordEnd, Reading.Mark.None);
                char sign = SignIn(wordEnd, next);
                if (sign != '\0' && (kind == Gaps.Blanks || kind == Gaps.Signs && Chars.IsSpace(text.At(wordEnd))))
                {
                    reading.Append(sign, wordEnd, Reading.Mark.None);
                    reading.Append(' ', wordEnd, Reading.Mark.None);
                }
            }

            k = next;
        }

        /// <summary>
        /// Appends the words of the vocabulary that letters stand for, where they are words all of them; where no more space stands between words than
        /// between letters, most of them.
        /// </summary>
        private readonly bool TryAppendWords(int start, int end, bool isJoined)
        {
            if (respelling is null || !ReadCells(start, end) || respelling.Words == 0)
            {
                return false;
            }

            int unknown = respelling.Unknown;
            int count = respelling.Count;
            if (unknown > 0 && (!isJoined || unknown * 3 > count) || respelling.Words > 1 && count < LeastCut)
            {
                return false;
            }

            for (var i = 0; i < count; i++)
            {
                int source = respelling.Source(i);
                bool isStart = respelling.IsStart(i);
                if (i > 0 && isStart)
                {
                    reading.Append(' ', source - 1, source, Reading.Mark.None);
                }

                bool isAlone = isStart && (i + 1 == count || respelling.IsStart(i + 1));
                reading.Append(respelling[i], source, respelling.SourceEnd(i), isAlone || Chars.IsDigit(respelling[i]) ? Reading.Mark.None : Reading.Mark.Closed | Reading.Mark.Sure);
            }

            return true;
        }

        private readonly bool ReadCells(int start, int end)
        {
            respelling!.Clear();
            for (int k = start; k < end;)
            {
                int cellEnd = CellEnd(k);
                if (!respelling.AddCell(text, k, cellEnd, maybeNone: !Chars.IsAlnum(text[k])))
                {
                    return false;
                }

                k = GapEnd(cellEnd, out _);

                // r|e|v|||e|w: a sign for a letter between two that part letters.
                int sign = cellEnd + 1;
                if (k == sign + 2 && k < end && text[sign] is '|' or '!' or '+' && !respelling.AddCell(text, sign, sign + 1, maybeNone: true))
                {
                    return false;
                }
            }

            respelling.TellApart();
            return true;
        }

        private void AppendSpelled(int start, int end, bool isJoined)
        {
            int firstLetter = start;
            while (firstLetter < end && !Chars.IsLatin(text[firstLetter]))
            {
                firstLetter++;
            }

            int lastLetter = end - 1;
            while (lastLetter >= start && !Chars.IsLatin(text[lastLetter]))
            {
                lastLetter--;
            }

            // r 3 v 1 e w, but S A V E 1 0; 9 i f t may be either.
            var edgeDigits = false;
            for (int k = start; k < end; k++)
            {
                if (!Chars.IsAlnum(text[k]) && CellEnd(k) == k)
                {
                    continue;
                }

                // 5 s t a r s
                if (k == firstLetter && edgeDigits)
                {
                    reading.Append(' ', k, Reading.Mark.None);
                }

                bool edge = Chars.IsDigit(text[k]) && (k < firstLetter || k > lastLetter);
                Ambiguous |= edge && lastLetter > firstLetter;
                char letter = Leet(text[k], keepDigit: edge && (variant == Variant.First || lastLetter <= firstLetter));
                edgeDigits = edge && letter == text[k] && firstLetter < lastLetter;
                reading.Append(letter, k, Reading.Mark.Closed | Reading.Mark.Sure | (isJoined ? Reading.Mark.Joined : Reading.Mark.None));
            }
        }

        private readonly int GapEnd(int start, out bool blank)
        {
            int next = start;
            var width = 0;
            blank = false;
            while (next < text.Count && width < LongestSeparator && IsBetweenLetters(text[next]))
            {
                blank |= Chars.IsSpace(text[next]);
                width += char.IsLowSurrogate(text[next]) ? 0 : 1;
                next++;
            }

            return next;
        }

        // Two spaces are a space between words where one stands between letters.
        private readonly bool IsWideGap(int start, int end)
        {
            for (int k = start; k + 1 < end; k++)
            {
                if (Chars.IsSpace(text[k]) && Chars.IsSpace(text[k + 1]))
                {
                    return true;
                }
            }

            return false;
        }

        private static bool IsBetweenLetters(char c) => Chars.IsSpace(c) || Chars.IsNoise(c) || Chars.IsOrnament(c) || c is ',' or ':' or ';' or '"' or '(' or ')' or '[' or ']' or '{' or '}' or '\'';

        private readonly bool HasSign(int start, int end)
        {
            for (int k = start; k < end; k++)
            {
                if (!Chars.IsSpace(text[k]))
                {
                    return true;
                }
            }

            return false;
        }

        // r e v i e w = c a s h: where blanks keep letters apart, a sign keeps words apart.
        private readonly char SignIn(int start, int end)
        {
            for (int k = start; k < end; k++)
            {
                if (!Chars.IsSpace(text[k]) && !char.IsSurrogate(text[k]))
                {
                    return text[k];
                }
            }

            return '\0';
        }

        /// <summary>Where something ends that stands on its own for a letter: a letter, the same one several times, a digit, a sign; the start where nothing does.</summary>
        private readonly int CellEnd(int k)
        {
            char c = text.At(k);
            if (Chars.IsAlnum(text.At(k - 1)) || text.At(k - 1) == FoldedText.TagSymbol || text.At(k - 1) == '\'' && !IsApostropheApart(k - 1))
            {
                return k;
            }

            int end = k + 1;
            if (Chars.IsLatin(c))
            {
                while (respelling is not null && text.At(end) == c && end - k < LongestRun)
                {
                    end++;
                }
            }
            else if (!Chars.IsDigit(c) && !IsSpelledSign(k))
            {
                return k;
            }

            return Chars.IsAlnum(text.At(end)) || text.At(end) == FoldedText.TagSymbol || text.At(end) == '\'' && !IsApostropheApart(end) ? k : end;
        }

        // c'o'u'p'o'n: an apostrophe between letters on their own, and another one behind the next or before the last.
        private readonly bool IsApostropheApart(int k)
        {
            if (respelling is null)
            {
                return false;
            }

            int before = CellStart(k);
            int after = SameEnd(k + 1);
            return text.At(after) == '\'' && Chars.IsAlnum(text.At(k + 1)) || before < k && text.At(before - 1) == '\'' && !Chars.IsAlnum(text.At(after));
        }

        private readonly int CellStart(int end)
        {
            int start = end;
            while (end - start < LongestRun && Chars.IsAlnum(text.At(start - 1)) && text.At(start - 1) == text.At(end - 1))
            {
                start--;
            }

            return start;
        }

        // c @ s h: a sign for a letter, on its own before a letter on its own.
        private readonly bool IsSpelledSign(int k) =>
            text.At(k) is '@' or '$' or '!'
            || IsMoneySign(text.At(k)) && !Chars.IsDigit(text.At(GapEnd(k + 1, out _))) && !Chars.IsDigit(text.At(k - 1)) && !Chars.IsDigit(text.At(k - 2))
            || text.At(k) == '|' && IsBetweenLetters(text.At(k - 1)) && IsBetweenLetters(text.At(k + 1)) && Chars.IsAlnum(text.At(GapEnd(k + 1, out _)));

        /// <summary>A sign for the first of letters that stand apart: ¢.o.d.e</summary>
        public readonly bool IsSpelledStart(int i) =>
            respelling is not null && (IsMoneySign(text[i]) || text[i] == '@') && IsBetweenLetters(text.At(i + 1)) && IsSpelledWord(i);

        // U.S. and p.m. are abbreviations and C0 is a part's number: with so few letters nothing can be told from a disguise.
        private readonly bool IsShortForm(int start, int end) =>
            end - start == 2 || end - start == 3 && text[start + 1] == '.' && Chars.IsLatin(text[start]) && Chars.IsLatin(text[start + 2]);

        /// <summary>What stands between letters that stand apart.</summary>
        private enum Gaps
        {
            Blanks,
            Signs,
            SignsInBlanks,
        }
    }
}
