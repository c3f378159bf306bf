namespace Compliance.Text;

/// <content>Han characters that something parts, and syllables by their sound.</content>
internal static partial class Undisguise
{
    private partial struct State
    {
        private const int LeastSound = 2;
        private const int LongestSound = 6;

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

        /// <summary>Appends the pinyin of a syllable in Bopomofo.</summary>
        public int Sound(int i)
        {
            (string onset, string rime) = Bopomofo.Syllable(text, i, out int end);
            Changed = true;
            int start = i;
            foreach (char letter in onset)
            {
                reading.Append(letter, start, end, Reading.Mark.Changed);
                start = end - 1;
            }

            foreach (char letter in rime)
            {
                reading.Append(letter, start, end, Reading.Mark.Changed);
                start = end - 1;
            }

            return Math.Max(end, i + 1);
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
    }
}
