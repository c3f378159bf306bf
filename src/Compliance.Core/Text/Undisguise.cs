namespace Compliance.Text;

/// <summary>
/// Reads through the disguises that sellers' forums teach: letters spaced or dotted apart (<c>d.i.s.c.o.u.n.t</c>, <c>折 扣</c>, <c>优~惠~券</c>,
/// one character a line), symbols inside words (<c>sha*re</c>), a Latin letter between Han (<c>好z评</c>), digits and symbols for letters (<c>g1ft</c>, <c>$ave</c>),
/// repeated letters (<c>freeee</c>), Bopomofo and <see cref="KeyWords"/> by sound or shape. Linear: every symbol is looked at a bounded number of times.
/// </summary>
internal static class Undisguise
{
    /// <summary>How ambiguous spellings are resolved. A text is read in each way that makes a difference.</summary>
    internal enum Variant
    {
        /// <summary>1 is i; a letter repeated three times or more stands once.</summary>
        First,

        /// <summary>1 is l; a letter repeated three times or more stands twice.</summary>
        Second,
    }

    /// <summary>
    /// The undisguised reading, or null where it would say nothing new. <paramref name="ambiguous"/> tells whether the other variant differs.
    /// </summary>
    public static Reading? Read(FoldedText text, Variant variant, out bool ambiguous)
    {
        var reading = new Reading();
        return Read(text, variant, reading, respelling: null, out ambiguous) ? reading : null;
    }

    /// <summary>Fills a reading; returns whether it says anything new.</summary>
    /// <param name="text">The text.</param>
    /// <param name="variant">How spellings are resolved that no vocabulary resolves.</param>
    /// <param name="reading">The reading.</param>
    /// <param name="respelling">Finds words of a vocabulary, or null where there is none.</param>
    /// <param name="ambiguous">Whether the other variant differs.</param>
    public static bool Read(FoldedText text, Variant variant, Reading reading, Respelling? respelling, out bool ambiguous)
    {
        reading.Clear(text);
        var state = new State(text, reading, variant, respelling);
        var i = 0;
        while (i < text.Count)
        {
            char c = text[i];
            if (Chars.IsHan(c))
            {
                i = state.Han(i);
            }
            else if ((Chars.IsAlnum(c) || state.IsLeetStart(i) || state.IsSpelledStart(i)) && state.Latin(i) is var latinEnd && latinEnd > i)
            {
                i = latinEnd;
            }
            else if (state.MoneyWordEnd(i) is var wordEnd && wordEnd > i)
            {
                i = wordEnd;
            }
            else if (Bopomofo.IsLetter(c))
            {
                i = state.Sound(i);
            }
            else if (Chars.IsSpace(c))
            {
                int start = i;
                while (i < text.Count && Chars.IsSpace(text[i]))
                {
                    i++;
                }

                reading.AppendGap(text, start, i);
            }
            else
            {
                if (state.IsAroundHan(i) || state.IsBeforeOrBehindSound(i))
                {
                    state.Close();
                }
                else if (c is not (FoldedText.TagSymbol or FoldedText.AddressSymbol))
                {
                    reading.Append(c, i, Reading.Mark.None);
                }

                i++;
            }
        }

        ambiguous = state.Ambiguous;
        return KeyWords.Apply(reading, text) || state.Changed;
    }

    private struct State(FoldedText text, Reading reading, Variant variant, Respelling? respelling)
    {
        private const int LongestSeparator = 3;

        // As many as a double letter has when each is written three times.
        private const int LongRun = 6;
        private const int LongestRun = 6;
        private const int LeastLeetWord = 4;

        // A shorter word of letters only is no other one misspelled.
        private const int LeastGuessed = 4;
        private const int LeastJoined = 5;
        private const int LeastSpelled = 3;

        // Fewer letters that stood apart are one word: U.S.A. is not "us a".
        private const int LeastCut = 5;
        private const int LongestName = 5;
        private const int LongestTitle = 3;
        private const int LeastSound = 2;
        private const int LongestSound = 6;
        private const int ShortWordLetters = 2;
        private const string ShortWords = "heitwemeusupoftoonininornogobyatasismydosoifanbeampmshhi";
        private const int MostJoints = 3;

        public bool Changed { get; private set; }

        public bool Ambiguous { get; private set; }

        /// <summary>A symbol that stands for the first letter of a word: $ave, @mazon, !t.</summary>
        public readonly bool IsLeetStart(int i) =>
            text[i] is '$' or '@' && Chars.IsLatin(text.At(i + 1)) && !Chars.IsAlnum(text.At(i - 1))
            || text[i] == '!' && Chars.IsAlnum(text.At(i + 1)) && (i == 0 || Chars.IsSpace(text[i - 1]));

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

        private static bool IsMoneySign(char c) => c is '\u20AC' or '\u00A5' or '\u00A2' or '\u00A3' or '$';

        /// <summary>Appends a Han character and passes over a separator that keeps it from the next one.</summary>
        public int Han(int i)
        {
            reading.Append(text[i], i, Pending());
            int next = i + 1;
            if (Chars.IsHan(text.At(next)))
            {
                return next;
            }

            int k = next;
            var letters = 0;
            var width = 0;
            while (k < text.Count && width < LongestSeparator && IsSeparatorBetweenHan(k, ref letters))
            {
                width += char.IsLowSurrogate(text[k]) ? 0 : 1;
                k++;
            }

            if (k > next && letters <= 1 && Chars.IsHan(text.At(k)) && (text[next] != '\n' || IsColumn(i, k)))
            {
                Changed = true;
                _pending = letters > 0 ? Reading.Mark.Closed | Reading.Mark.Sure : Reading.Mark.Closed;
                return k;
            }

            // 重→要, 【重:要】: a picture beside one character, any mark between two.
            if (IsMark(next) && Chars.IsHan(text.At(next + 1)) && (IsOneHan(i) || IsOneHan(next + 1)) && (Chars.IsOrnament(text[next]) || IsOneHan(i) && IsOneHan(next + 1)))
            {
                Close();
                return next + 1;
            }

            // Marks that also part words, once around every character: 优，惠，券, 新↑品↑上↑架, “圈”.
            if (IsMark(next) && Chars.IsHan(text.At(next + 1)) && (text.At(i - 1) == text[next] || text.At(next + 2) == text[next]))
            {
                k = next + 1;
                Changed = true;
                _pending = Reading.Mark.Closed;
                return k;
            }

            // 「好」「评」: each in brackets of its own.
            if (IsPair(text.At(i - 1), text.At(next)) && text.At(next + 1) == text[i - 1] && Chars.IsHan(text.At(next + 2)) && text.At(next + 3) == text[next])
            {
                Changed = true;
                _pending = Reading.Mark.Closed;
                return next + 2;
            }

            return next;
        }

        /// <summary>Appends a Latin word, put together from its letters where they stand apart.</summary>
        public int Latin(int i)
        {
            int end = Chars.IsAlnum(text.At(i - 1)) ? i : CutWords.End(text, i);
            if (end > i && (!Chars.IsSpace(text.At(i + 1)) || IsNoWord(i + 1, end)))
            {
                AppendCut(i, end);
                return end;
            }

            end = PlainWordEnd(i);
            if (end > i)
            {
                reading.AppendWord(text, i, end, Pending());
                return end;
            }

            end = SpelledOut(i);
            if (end > i)
            {
                return end;
            }

            if (IsPrefixed(i))
            {
                reading.Append(text[i], i, Pending());
                reading.Append(' ', i + 1, Reading.Mark.None);
                return i + 2;
            }

            // A chunk: letters, digits and symbols between them, without white space.
            end = i;
            var hasLetter = false;
            var hasOther = false;
            var hasPlainDigit = false;
            while (end < text.Count)
            {
                char c = text[end];
                int noiseEnd;
                if (Chars.IsLatin(c))
                {
                    hasLetter = true;
                    end++;
                }
                else if (Chars.IsDigit(c))
                {
                    hasOther = true;

                    // 2, 6 and 9 beside another digit stand for no letter: the word is a number with its unit, 12th, 16gb, and its digits are digits.
                    hasPlainDigit |= c is '2' or '6' or '9' && (Chars.IsDigit(text.At(end - 1)) || Chars.IsDigit(text.At(end + 1)));
                    end++;
                }
                else if ((noiseEnd = NoiseEnd(end)) > end)
                {
                    if (c == '-' && hasLetter && IsSpelledWord(noiseEnd))
                    {
                        // one-s.t.a.r
                        AppendChunk(i, end, hasOther && !hasPlainDigit);
                        reading.Append(' ', end, Reading.Mark.None);
                        return noiseEnd;
                    }

                    hasOther |= c != FoldedText.TagSymbol;
                    end = noiseEnd;
                }
                else if (IsLeetStart(end))
                {
                    hasOther = true;
                    end++;
                }
                else
                {
                    break;
                }
            }

            end = JoinedEnd(i, end);
            if (hasLetter && respelling is not null && SignsEnd(end) is var signs && signs > end && respelling.Find(text, i, signs))
            {
                // fre€, addre$$
                end = signs;
                hasOther = true;
            }

            int digits = i;
            while (Chars.IsDigit(text.At(digits)))
            {
                digits++;
            }

            if (digits > i && text.At(digits) is '-' or '_' && (Chars.IsLatin(text.At(digits + 1)) || respelling is not null && hasLetter && respelling.Find(text, digits + 1, end)))
            {
                // 5-star: a number before a hyphen is one.
                for (int k = i; k < digits; k++)
                {
                    reading.Append(text[k], k, Pending());
                }

                reading.Append(' ', digits, Reading.Mark.None);
                return digits + 1;
            }

            if (!hasLetter || IsShortForm(i, end) && !(_seenLeet && end - i == 2))
            {
                for (int k = i; k < end; k++)
                {
                    reading.Append(text[k], k, Pending());
                }

                return end;
            }

            if (!(hasPlainDigit ? end - i >= LeastGuessed && TryRespell(i, end) : TryRespell(i, end) || TryRespellParts(i, end)))
            {
                // tuinin18: what makes no word with its digits is followed by a number.
                bool isNumbered = respelling is not null && Chars.IsDigit(text[end - 1]) && Chars.IsLatin(text[i]) && IsLettersAndDigits(i, end);
                AppendWord(i, end, hasOther && !hasPlainDigit && !isNumbered);
            }

            _seenLeet |= hasOther && !hasPlainDigit && end - i >= LeastLeetWord && Chars.IsLatin(text[i]) && Chars.IsLatin(text[end - 1]);
            return end;
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

        /// <summary>Appends the word of the vocabulary that a chunk stands for; returns whether there is one.</summary>
        private bool TryRespell(int start, int end)
        {
            if (respelling is null || end - start < Respelling.LeastLetters)
            {
                return false;
            }

            // Where nothing but letters was written, a name that looks like a word is a name: Starr, Hall.
            bool letters = IsLetters(start, end);
            if (!letters && IsLettersAndTags(start, end) && respelling.IsWord(text, start, end))
            {
                AppendLetters(start, end);
                return true;
            }

            if (letters && end - start < LeastGuessed)
            {
                return false;
            }

            if (letters && respelling.IsWord(text, start, end))
            {
                reading.AppendWord(text, start, end, Pending());
                return true;
            }

            if (!respelling.Find(text, start, end))
            {
                return false;
            }

            if (letters && (respelling.Count < LeastGuessed || respelling.Count <= LongestName && IsName(start, end)))
            {
                return false;
            }

            Reading.Mark sure = IsHyphened(start, end) || IsNumbered(start, end) ? Reading.Mark.None : Reading.Mark.Sure;
            int before = start;
            Reading.Mark first = Pending();
            for (var k = 0; k < respelling.Count; k++)
            {
                int source = respelling.Source(k);
                int sourceEnd = respelling.SourceEnd(k);
                Reading.Mark mark = k == 0 ? first : Reading.Mark.None;
                if (respelling[k] != text[source] || !IsOneLetter(k, source, sourceEnd))
                {
                    mark |= Reading.Mark.Changed;
                }
                else if (source > before && !IsTags(before, source))
                {
                    mark |= Reading.Mark.Closed;
                }

                Changed |= mark != Reading.Mark.None;
                reading.Append(respelling[k], source, sourceEnd, mark | sure);
                before = sourceEnd;
            }

            return true;
        }

        // step5, 5tars: a word with a number before or behind it, or one in disguise.
        private readonly bool IsNumbered(int start, int end) =>
            Chars.IsDigit(text[start]) && (!IsLetters(start + 1, end) || respelling!.IsWord(text, start + 1, end)) && !HasInnerSign(start, end)
            || Chars.IsDigit(text[end - 1]) && (!IsLetters(start, end - 1) || respelling!.IsWord(text, start, end - 1)) && !HasInnerSign(start, end);

        private readonly bool HasInnerSign(int start, int end)
        {
            for (int i = start + 1; i < end - 1; i++)
            {
                if (!Chars.IsLatin(text[i]) && Chars.IsLatin(text[i + 1]))
                {
                    return true;
                }
            }

            return false;
        }

        // fi*ve-st*ar: words with a hyphen between, of which one is disguised at least.
        private bool TryRespellParts(int start, int end)
        {
            int hyphen = NextHyphen(start, end);
            if (respelling is null || hyphen == end)
            {
                return false;
            }

            int second = NextHyphen(hyphen + 1, end);
            if (!IsPart(start, hyphen) || !IsPart(hyphen + 1, second) || IsPlainWord(start, hyphen) && IsPlainWord(hyphen + 1, second))
            {
                return false;
            }

            AppendPart(start, hyphen);
            while (hyphen < end)
            {
                int next = NextHyphen(hyphen + 1, end);
                reading.Append(' ', hyphen, Reading.Mark.None);
                AppendPart(hyphen + 1, next);
                hyphen = next;
            }

            return true;
        }

        private readonly bool IsPlainWord(int start, int end) => IsLetters(start, end) && respelling!.Knows(text, start, end);

        private readonly bool IsPart(int start, int end) => end > start && respelling!.Find(text, start, end);

        private void AppendPart(int start, int end)
        {
            if (start < end && !TryRespell(start, end))
            {
                AppendWord(start, end, hasOther: false);
            }
        }

        private readonly int NextHyphen(int start, int end)
        {
            int i = start;
            while (i < end && text[i] != '-')
            {
                i++;
            }

            return i;
        }

        // A letter for itself, and two for two.
        private readonly bool IsOneLetter(int k, int source, int sourceEnd)
        {
            int times = sourceEnd - source;
            if (times == 1)
            {
                return true;
            }

            var same = 0;
            for (int i = k; i >= 0 && respelling!.Source(i) == source; i--)
            {
                same++;
            }

            for (int i = k + 1; i < respelling!.Count && respelling.Source(i) == source; i++)
            {
                same++;
            }

            return same == times && text[sourceEnd - 1] == respelling[k];
        }

        private readonly bool IsLetters(int start, int end)
        {
            for (int i = start; i < end; i++)
            {
                if (!Chars.IsLatin(text[i]))
                {
                    return false;
                }
            }

            return true;
        }

        private readonly bool IsLettersAndTags(int start, int end)
        {
            for (int i = start; i < end; i++)
            {
                if (!Chars.IsLatin(text[i]) && text[i] != FoldedText.TagSymbol)
                {
                    return false;
                }
            }

            return true;
        }

        private readonly bool IsTags(int start, int end)
        {
            while (start < end && text[start] == FoldedText.TagSymbol)
            {
                start++;
            }

            return start == end;
        }

        // <b>re</b>view: tags change no word.
        private void AppendLetters(int start, int end)
        {
            for (int i = start; i < end; i++)
            {
                if (text[i] != FoldedText.TagSymbol)
                {
                    reading.Append(text[i], i, Pending());
                }
            }
        }

        private readonly bool IsLettersAndDigits(int start, int end)
        {
            while (start < end && Chars.IsDigit(text[end - 1]))
            {
                end--;
            }

            return IsLetters(start, end);
        }

        // re-view: a hyphen in a word is no more than that.
        private readonly bool IsHyphened(int start, int end)
        {
            var hyphens = 0;
            for (int i = start; i < end; i++)
            {
                if (text[i] == '-')
                {
                    hyphens++;
                }
                else if (!Chars.IsLatin(text[i]))
                {
                    return false;
                }
            }

            return hyphens > 0;
        }

        private readonly bool IsName(int start, int end)
        {
            if (!char.IsUpper(text.Original[text.OriginalStart(start)]) || !IsSmall(end - 1))
            {
                return false;
            }

            int before = start - 1;
            while (text.At(before) == ' ')
            {
                before--;
            }

            // Dear Hall, Mr. Starr
            return Chars.IsAlnum(text.At(before)) || text.At(before) is ',' or '\'' or '&' or '(' or '"'
                || text.At(before) == '.' && Chars.IsLatin(text.At(before - 1)) && !Chars.IsLatin(text.At(before - 1 - LongestTitle));
        }

        /// <summary>Leaves a symbol out before the next one.</summary>
        public void Close()
        {
            Changed = true;
            _pending = Reading.Mark.Closed;
        }

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

        /// <summary>Appends the pinyin of a syllable in Bopomofo.</summary>
        public int Sound(int i)
        {
            string syllable = Bopomofo.Syllable(text, i, out int end);
            Changed = true;
            for (var k = 0; k < syllable.Length; k++)
            {
                reading.Append(syllable[k], k == 0 ? i : end - 1, end, Reading.Mark.Changed);
            }

            return Math.Max(end, i + 1);
        }

        private Reading.Mark _pending;

        private int _notSpelledUntil;

        private bool _bareBlanks;

        // After d3lete and r3view, 0f and t0 are words too.
        private bool _seenLeet;

        private Reading.Mark Pending()
        {
            Reading.Mark mark = _pending;
            _pending = Reading.Mark.None;
            return mark;
        }

        private readonly bool IsSeparatorBetweenHan(int k, ref int letters)
        {
            char c = text[k];
            if (Chars.IsLatin(c))
            {
                letters++;
                return true;
            }

            // Emoji between characters: surrogates.
            return Chars.IsSpace(c) || Chars.IsNoise(c) || char.IsSurrogate(c) || c is '\'' or '@' or '\u2605' or '\u2665' or '\u2764' or (>= '\u2715' and <= '\u2718') or '\u00D7';
        }

        private readonly bool IsOneHan(int k) => !Chars.IsAlnum(text.At(k - 1)) && !Chars.IsHan(text.At(k - 1)) && !Chars.IsAlnum(text.At(k + 1)) && !Chars.IsHan(text.At(k + 1));

        private readonly bool IsMark(int k)
        {
            char c = text.At(k);
            return c != '\0' && !Chars.IsAlnum(c) && !Chars.IsHan(c) && !Chars.IsSpace(c) && !Chars.IsOtherLetter(c) && c is not ('\u3002' or '!' or '?' or FoldedText.TagSymbol or FoldedText.AddressSymbol);
        }

        // One character a line: the line that ends here or the one that starts there.
        private readonly bool IsColumn(int i, int next) => text.At(i - 1) is '\n' or '\0' || text.At(next + 1) is '\n' or '\0';

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

        private static bool IsClosing(char c) => c is ')' or ']' or '}' or '>';

        private static bool IsOpening(char c) => c is '(' or '[' or '{' or '<' or '"' or '\'' or '\u201C' or '\u2018' or '\u300C' or '\u300E' or '\u3010' or '\u300A';

        private static bool IsPair(char open, char close) =>
            (open, close) is ('(', ')') or ('[', ']') or ('{', '}') or ('\u201C', '\u201D') or ('\u2018', '\u2019') or ('\u300C', '\u300D') or ('\u300E', '\u300F')
                or ('\u3010', '\u3011') or ('\u300A', '\u300B') or ('"', '"') or ('\'', '\'') or ('<', '>');

        /// <summary>Whether a sign stands between a Han character and a few letters that may be the sound of one: 评~jia.</summary>
        public readonly bool IsBeforeOrBehindSound(int k)
        {
            if (respelling is null || text[k] is not ('*' or '~' or '_' or '|' or '^' or '\'') && !Chars.IsOrnament(text[k]))
            {
                return false;
            }

            int start = k;
            while (k - start < LongestSeparator && (text.At(start - 1) == text[k] || char.IsSurrogate(text.At(start - 1))))
            {
                start--;
            }

            int end = k + 1;
            while (end - k <= LongestSeparator && (text.At(end) == text[k] || char.IsSurrogate(text.At(end))))
            {
                end++;
            }

            return Chars.IsHan(text.At(start - 1)) && IsSound(end, 1) || Chars.IsHan(text.At(end)) && IsSound(start - 1, -1);
        }

        private readonly bool IsSound(int k, int step)
        {
            var count = 0;
            while (count <= LongestSound && Chars.IsLatin(text.At(k + count * step)))
            {
                count++;
            }

            return count is >= LeastSound and <= LongestSound && !Chars.IsDigit(text.At(k + count * step));
        }

        /// <summary>Whether a mark opens or closes round one Han character: 一张“圈”.</summary>
        public readonly bool IsAroundHan(int k) =>
            IsPair(text.At(k), text.At(k + 2)) && Chars.IsHan(text.At(k + 1)) && Chars.IsHan(text.At(k - 1))
            || IsPair(text.At(k - 2), text.At(k)) && Chars.IsHan(text.At(k - 1)) && Chars.IsHan(text.At(k - 3));

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

        /// <summary>What stands between letters that stand apart.</summary>
        private enum Gaps
        {
            Blanks,
            Signs,
            SignsInBlanks,
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
