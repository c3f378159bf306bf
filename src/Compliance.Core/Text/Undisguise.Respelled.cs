namespace Compliance.Text;

/// <content>Words of a vocabulary that other signs stand for: <c>g1ft</c>, <c>fi*ve-st*ar</c>.</content>
internal static partial class Undisguise
{
    private partial struct State
    {
        // A shorter word of letters only is no other one misspelled.
        private const int LeastGuessed = 4;
        private const int LongestName = 5;
        private const int LongestTitle = 3;

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
    }
}
