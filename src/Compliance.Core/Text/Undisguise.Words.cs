namespace Compliance.Text;

/// <content>Words that signs part or join: <c>sha*re</c>, <c>re/view</c>.</content>
internal static partial class Undisguise
{
    private partial struct State
    {
        // A shorter word that holds digits is as often a size or a model (a4b, m2x) and no sign that its writer puts digits for letters.
        private const int LeastLeetWord = 4;
        private const int LeastJoined = 5;
        private const int ShortWordLetters = 2;

        // The usual words of two letters, one after the other: he, it, we. Other two letters are a piece of a word rather than one.
        private const string ShortWords = "heitwemeusupoftoonininornogobyatasismydosoifanbeampmshhi";
        private const int MostJoints = 3;

        /// <summary>Appends a word that starts with the sign of a currency, ¢oupon; returns where it ends, or where it starts if it is none.</summary>
        public int MoneyWordEnd(int i)
        {
            if (respelling is null || !IsMoneySign(text[i]) || !Chars.IsLatin(text.At(i + 1)) || Chars.IsAlnum(text.At(i - 1)))
            {
                return i;
            }

            int end = i + 1;
            while (Chars.IsLatin(text.At(end)) || IsMoneySign(text.At(end)) || Chars.IsDigit(text.At(end)))
            {
                end++;
            }

            return TryRespell(i, end) ? end : i;
        }

        /// <summary>Appends a Latin word, put together from its letters where they stand apart; returns where it ends.</summary>
        /// <remarks>
        /// How it is read, the first that fits: pieces of a word that blanks cut (dis count); a word that says nothing but itself, as almost all do; letters spelled out
        /// (c.o.u.p.o.n); one letter and a hyphen before a word (T-shirt); a chunk of letters, digits and signs (c0up*on).
        /// </remarks>
        public int Latin(int i)
        {
            int end = CutWord(i);
            end = end > i ? end : PlainWord(i);
            end = end > i ? end : SpelledOut(i);
            end = end > i ? end : Prefix(i);
            return end > i ? end : MixedWord(i);
        }

        private int CutWord(int i)
        {
            int end = Chars.IsAlnum(text.At(i - 1)) ? i : CutWords.End(text, i);
            if (end == i || (Chars.IsSpace(text.At(i + 1)) ? !IsNoWord(i + 1, end) : AreWords(i, end)))
            {
                return i;
            }

            AppendCut(i, end);
            return end;
        }

        private int PlainWord(int i)
        {
            int end = PlainWordEnd(i);
            if (end > i)
            {
                reading.AppendWord(text, i, end, Pending());
            }

            return end;
        }

        private int Prefix(int i)
        {
            if (!IsPrefixed(i))
            {
                return i;
            }

            reading.Append(text[i], i, Pending());
            reading.Append(' ', i + 1, Reading.Mark.None);
            return i + 2;
        }

        // Of a chunk, the first that fits: a word before letters that are spelled out (one-s.t.a.r), a number before a hyphen (5-star), what stays as it is written
        // because it has no letter or is a short form, the word that it stands for.
        private int MixedWord(int i)
        {
            Chunk chunk = ChunkAt(i);
            if (chunk.SpelledWord > 0)
            {
                AppendChunk(i, chunk.End, chunk.IsLeet);
                reading.Append(' ', chunk.End, Reading.Mark.None);
                return chunk.SpelledWord;
            }

            Widen(i, ref chunk);
            int end = chunk.End;
            int digits = NumberBeforeHyphen(i, chunk);
            if (digits > i)
            {
                AppendAsWritten(i, digits);
                reading.Append(' ', digits, Reading.Mark.None);
                return digits + 1;
            }

            if (!chunk.HasLetter || IsShortForm(i, end) && !(_seenLeet && end - i == 2))
            {
                AppendAsWritten(i, end);
                return end;
            }

            AppendMeant(i, chunk);
            _seenLeet |= chunk.IsLeet && end - i >= LeastLeetWord && Chars.IsLatin(text[i]) && Chars.IsLatin(text[end - 1]);
            return end;
        }

        // Letters, digits and symbols between them, without white space.
        private readonly Chunk ChunkAt(int i)
        {
            var chunk = new Chunk { End = i };
            while (chunk.End < text.Count)
            {
                int end = chunk.End;
                char c = text[end];
                int noiseEnd;
                if (Chars.IsLatin(c))
                {
                    chunk.HasLetter = true;
                    chunk.End++;
                }
                else if (Chars.IsDigit(c))
                {
                    chunk.HasOther = true;

                    // 2, 6 and 9 beside another digit stand for no letter: the word is a number with its unit, 12th, 16gb, and its digits are digits.
                    chunk.HasPlainDigit |= c is '2' or '6' or '9' && (Chars.IsDigit(text.At(end - 1)) || Chars.IsDigit(text.At(end + 1)));
                    chunk.End++;
                }
                else if ((noiseEnd = NoiseEnd(end)) > end)
                {
                    if (c == '-' && chunk.HasLetter && IsSpelledWord(noiseEnd))
                    {
                        chunk.SpelledWord = noiseEnd;
                        return chunk;
                    }

                    chunk.HasOther |= c != FoldedText.TagSymbol;
                    chunk.End = noiseEnd;
                }
                else if (IsLeetStart(end))
                {
                    chunk.HasOther = true;
                    chunk.End++;
                }
                else
                {
                    break;
                }
            }

            return chunk;
        }

        // Over signs that part words as well, and signs of money behind the word: cou/pon, fre€, addre$$
        private readonly void Widen(int i, ref Chunk chunk)
        {
            chunk.End = JoinedEnd(i, chunk.End);
            if (chunk.HasLetter && respelling is not null && SignsEnd(chunk.End) is var signs && signs > chunk.End && respelling.Find(text, i, signs))
            {
                chunk.End = signs;
                chunk.HasOther = true;
            }
        }

        // Where a number ends that stands before a hyphen, the start where there is none.
        private readonly int NumberBeforeHyphen(int i, Chunk chunk)
        {
            int digits = i;
            while (Chars.IsDigit(text.At(digits)))
            {
                digits++;
            }

            bool isNumber = digits > i && text.At(digits) is '-' or '_'
                && (Chars.IsLatin(text.At(digits + 1)) || respelling is not null && chunk.HasLetter && respelling.Find(text, digits + 1, chunk.End));
            return isNumber ? digits : i;
        }

        private void AppendMeant(int i, Chunk chunk)
        {
            int end = chunk.End;
            if (!(chunk.HasPlainDigit ? end - i >= LeastGuessed && TryRespell(i, end) : TryRespell(i, end) || TryRespellParts(i, end)))
            {
                // tuinin18: what makes no word with its digits is followed by a number.
                bool isNumbered = respelling is not null && Chars.IsDigit(text[end - 1]) && Chars.IsLatin(text[i]) && IsLettersAndDigits(i, end);
                AppendWord(i, end, chunk.IsLeet && !isNumbered);
            }
        }

        private void AppendAsWritten(int start, int end)
        {
            for (int k = start; k < end; k++)
            {
                reading.Append(text[k], k, Pending());
            }
        }

        // a mazon, c ard; but e mail, p rice and s top are words.
        private readonly bool IsNoWord(int start, int end)
        {
            while (Chars.IsSpace(text[start]))
            {
                start++;
            }

            return respelling is not null && end - start >= LeastSpelled && IsLetters(start, end) && !respelling.IsWord(text, start, end);
        }

        // you tube socks, with drawing paper: where every piece is a usual word, nothing is cut. A hyphen at the end of a line cuts whatever it stands in.
        private readonly bool AreWords(int start, int end)
        {
            var areWords = true;
            for (int piece = start; piece < end && areWords;)
            {
                int pieceEnd = piece;
                while (pieceEnd < end && Chars.IsLatin(text[pieceEnd]))
                {
                    pieceEnd++;
                }

                areWords = pieceEnd == end || text[pieceEnd] != '-';
                areWords &= respelling is not null && IsShortWord(piece, pieceEnd) && !CutWords.IsHalf(text, piece, pieceEnd) && respelling.IsWord(text, piece, pieceEnd);
                piece = pieceEnd;
                while (piece < end && Chars.IsSpace(text[piece]))
                {
                    piece++;
                }
            }

            return areWords;
        }

        /// <summary>Whether one letter and a hyphen stand before a word, as in T-shirt, V-neck, A-line.</summary>
        private readonly bool IsPrefixed(int i)
        {
            if (text.At(i + 1) != '-' || respelling is null || text[i] is not ('t' or 'x' or 'v' or 'u' or 'o' or 'a' or 'b' or 'd' or 'i' or 'y'))
            {
                return false;
            }

            int end = i + 2;
            while (Chars.IsLatin(text.At(end)))
            {
                end++;
            }

            return end - i > LeastSpelled && !Chars.IsAlnum(text.At(end)) && text.At(end) is not ('-' or '*' or '_' or '~' or '|') && respelling.IsWord(text, i + 2, end);
        }

        private void AppendChunk(int start, int end, bool hasOther)
        {
            if (!TryRespell(start, end) && !TryRespellParts(start, end))
            {
                AppendWord(start, end, hasOther);
            }
        }

        private readonly int SignsEnd(int start)
        {
            int end = start;
            while (IsMoneySign(text.At(end)) || text.At(end) is '|' or '@')
            {
                end++;
            }

            return Chars.IsAlnum(text.At(end)) ? start : end;
        }

        /// <summary>
        /// Where a word ends that says nothing but itself, as almost all words do: small letters and a blank or a mark of punctuation behind them, and
        /// none of the letters that <see cref="AppendWord"/> looks at twice. The start where there may be more to it.
        /// </summary>
        private readonly int PlainWordEnd(int start)
        {
            int end = start;
            var before = '\0';
            var strange = false;
            var doubtful = false;
            while (end < text.Count && Chars.IsLatin(text[end]))
            {
                char c = text[end];
                if (c == 'i' && text.Original[text.OriginalStart(end)] == 'I')
                {
                    return start;
                }

                if (c == before)
                {
                    strange |= end - start == 1 || c == 'v' || text[end - 2] == c;
                    doubtful = true;
                }
                else if (c == 'l')
                {
                    strange |= before is 'v' or 'd' or 'g' or 'n' or 'h' or 'm';
                    doubtful = true;
                }
                else
                {
                    doubtful |= c == 'n' && before == 'r';
                }

                before = c;
                end++;
            }

            char after = text.At(end);
            bool ends = after is ' ' or '\n' or ',' or '?' or ':' or ';' or '\0' || after == '.' && text.At(end + 1) is ' ' or '\n' or '\0';
            if (!ends || end - start < 2)
            {
                return start;
            }

            bool plain = respelling is null ? !strange : !doubtful || !strange && end - start < LeastGuessed || respelling.IsWord(text, start, end);
            return plain ? end : start;
        }

        /// <summary>
        /// Where a word ends that a sign parts which parts words as well: cou/pon, rev|iew. The end of the chunk where it is none: and/or, he/she.
        /// </summary>
        private readonly int JoinedEnd(int start, int end)
        {
            if (respelling is null)
            {
                return end;
            }

            int joined = end;
            for (var joints = 0; joints < MostJoints && IsJoint(text.At(joined)) && Chars.IsAlnum(text.At(joined - 1)) && Chars.IsAlnum(text.At(joined + 1)); joints++)
            {
                int part = joined + 1;
                joined = part;
                while (Chars.IsAlnum(text.At(joined)) || IsMoneySign(text.At(joined)) || text.At(joined) is '@' or '!' && Chars.IsAlnum(text.At(joined + 1)))
                {
                    joined++;
                }

                bool digits = !IsLetters(start, part - 1) || !IsLetters(part, joined);
                if (respelling.Find(text, start, joined) && respelling.Count >= (digits ? LeastJoined : LeastGuessed) && (!digits || HasLetters(start, joined))
                    && (text[part - 1] is '/' or '|' && (respelling.Count >= LeastJoined || !IsShortWord(start, part - 1) || !IsShortWord(part, joined))
                        || !respelling.Knows(text, start, part - 1) || !respelling.Knows(text, part, joined)))
                {
                    return joined;
                }
            }

            return end;
        }

        // he/re, on/to: two words of two letters are an alternative.
        private readonly bool IsShortWord(int start, int end)
        {
            if (end - start != ShortWordLetters)
            {
                return true;
            }

            for (var i = 0; i < ShortWords.Length; i += ShortWordLetters)
            {
                if (ShortWords[i] == text[start] && ShortWords[i + 1] == text[start + 1])
                {
                    return true;
                }
            }

            return false;
        }

        private readonly bool HasLetters(int start, int end)
        {
            var letters = 0;
            for (int i = start; i < end; i++)
            {
                letters += Chars.IsLatin(text[i]) ? 1 : 0;
            }

            return letters > 1;
        }

        private static bool IsJoint(char c) => c is '/' or '|' or '\\' or '`' or ':' or ';' or ',' or '"' or '\'' or '&';

        /// <summary>Appends a word without the blanks in it.</summary>
        private void AppendCut(int start, int end)
        {
            Changed = true;
            for (int k = start; k < end; k++)
            {
                if (!Chars.IsLatin(text[k]))
                {
                    _pending = Reading.Mark.Closed;
                    continue;
                }

                reading.Append(text[k], k, Pending() | Reading.Mark.Sure);
            }
        }

        /// <summary>Where signs between two letters end, or where they start if they part words.</summary>
        private readonly int NoiseEnd(int start)
        {
            if (!Chars.IsAlnum(text.At(start - 1)) && !IsNoiseInWord(text.At(start - 1)) && !IsClosing(text.At(start - 1)))
            {
                return start;
            }

            // re(v)iew
            if (IsAroundLetter(start))
            {
                return start + 1;
            }

            // rec(e)!ve
            if (!Chars.IsAlnum(text.At(start - 1)) && !(IsLetterLike(text[start]) && Chars.IsAlnum(text.At(start + 1))))
            {
                return start;
            }

            var width = 0;
            int k = start;
            while (k < text.Count && width < LongestSeparator && (IsNoiseInWord(text[k]) || IsTagSymbol(k)))
            {
                width += char.IsLowSurrogate(text[k]) || IsTagSymbol(k) ? 0 : 1;
                k++;
            }

            // f|(v)e
            return Chars.IsAlnum(text.At(k)) || k > start && IsAroundLetter(k) ? Math.Max(k, start) : start;
        }

        private readonly bool IsTagSymbol(int k) => respelling is not null && text[k] == FoldedText.TagSymbol;

        private static bool IsNoiseInWord(char c) =>
            c is '*' or '~' or '_' or '-' or '.' or '\u00B7' or '^' or '#' or '=' or '+' or '|' or '!' or '\u00A1' or '$' or '@' or '\u20AC' or '\u00A5' or '\u00A2' or '\u00A3' or '\u00A7' or '\u2020'
            || Chars.IsOrnament(c);

        // Round one letter or digit, also one that is written several times.
        private readonly bool IsAroundLetter(int k)
        {
            if (IsOpening(text.At(k)) && IsLetterLike(text.At(k + 1)) && IsLetterLike(text.At(k - 1)))
            {
                int end = SameEnd(k + 1);
                return IsPair(text.At(k), text.At(end)) && IsLetterLike(text.At(end + 1)) && IsLetterIn(k + 1, k - 1, end + 1);
            }

            int start = k - 1;
            while (k - start < LongestRun && text.At(start - 1) == text.At(k - 1))
            {
                start--;
            }

            return IsPair(text.At(start - 1), text.At(k)) && IsLetterLike(text.At(k - 1)) && IsLetterLike(text.At(k + 1)) && IsLetterLike(text.At(start - 2))
                && IsLetterIn(k - 1, start - 2, k + 1);
        }

        private readonly bool IsLetterLike(char c) => Chars.IsAlnum(c) || respelling is not null && (c is '@' or '!' or '|' || IsMoneySign(c));

        private readonly bool IsLetterIn(int inside, int before, int after) =>
            Chars.IsLatin(text[inside]) || respelling is not null && (Chars.IsLatin(text[before]) || Chars.IsLatin(text[after]));

        private readonly int SameEnd(int start)
        {
            int end = start + 1;
            while (end - start < LongestRun && text.At(end) == text.At(start))
            {
                end++;
            }

            return end;
        }

        /// <summary>Letters, digits and signs that are written without a blank.</summary>
        private struct Chunk
        {
            public int End;
            public bool HasLetter;
            public bool HasOther;
            public bool HasPlainDigit;

            /// <summary>Where letters start that are spelled out behind it and its hyphen, or 0.</summary>
            public int SpelledWord;

            /// <summary>Whether digits and signs in it can stand for letters.</summary>
            public readonly bool IsLeet => HasOther && !HasPlainDigit;
        }
    }
}
