namespace Compliance.Text;

/// <summary>
/// Reads Chinese words that are written by sound or by shape: in pinyin, whole or in part (<c>hao评</c>, <c>fan xian</c>), with characters of the same
/// sound or look (<c>苹仑</c>, <c>优惠卷</c>), or with characters taken apart (<c>册刂掉</c>).
/// Only the words of <see cref="KeyWordData"/> are looked for, and only where what is written says nothing by itself: a character that makes an ordinary
/// word with a neighbour (<c>平价</c>, <c>考卷</c>) stands for no other.
/// </summary>
internal static class KeyWords
{
    private const int LeastTelling = 3;
    private const int MostStandIns = 2;
    private const int LongestWord = 8;
    private static readonly CharMap<Key> Keys = ReadKeys();
    private static readonly CharMap<string[]> Starts = ReadStarts();

    // What tells almost every place from one where a word may start: by two letters the sounds of first characters, and by a Han character, or another
    // with the same hash, a bit for each symbol that may follow it in a word.
    private const int FollowerBits = 11;
    private static readonly ulong[] Followers = new ulong[1 << FollowerBits];
    private static readonly string[]?[] Sounds = ReadBeginnings();

    /// <summary>Puts the words in place of what stands for them; returns whether there was any.</summary>
    public static bool Apply(Reading reading, FoldedText text)
    {
        int count = reading.Count;
        var match = new Match(reading, text, count);
        var changed = false;
        var runEnd = 0;
        var i = 0;
        while (i < count)
        {
            char c = reading.Peek(i);
            if (Chars.IsLatin(c) && i >= runEnd && i > 0 && Chars.IsLatin(reading.Peek(i - 1)))
            {
                // Inside a word.
                if (changed)
                {
                    reading.Move(i);
                }

                i++;
                continue;
            }

            bool mayStart = Chars.IsLatin(c) ? StartsSound(reading, i, count) : StartsHan(reading, i, count);
            if (mayStart && Starts[c] is { } words && (match.Longest(words, i, goesOn: i < runEnd) || StartsRun(ref match, words, i, ref runEnd)))
            {
                if (!changed)
                {
                    changed = true;
                    reading.Truncate(i);
                }

                i = match.Write(i);
                continue;
            }

            if (changed)
            {
                reading.Move(i);
            }

            i++;
        }

        return changed;
    }

    // haopingfanxian: several words in pinyin, with nothing between them and nothing else.
    private static bool StartsRun(ref Match match, string[] words, int i, ref int runEnd)
    {
        if (i < runEnd || match.RunEnd(i) is not (> 0 and var end))
        {
            return false;
        }

        runEnd = end;
        return match.Longest(words, i, goesOn: true);
    }

    private static bool StartsSound(Reading reading, int i, int count)
    {
        char next = i + 1 < count ? reading.Peek(i + 1) : '\0';
        string[]? sounds = Sounds[Letters(reading.Peek(i), Chars.IsLatin(next) ? next : 'a')];
        if (sounds is null)
        {
            return false;
        }

        foreach (string sound in sounds)
        {
            var k = 0;
            while (k < sound.Length && i + k < count && reading.Peek(i + k) == sound[k])
            {
                k++;
            }

            if (k == sound.Length)
            {
                return true;
            }
        }

        return false;
    }

    private static bool StartsHan(Reading reading, int i, int count)
    {
        ulong followers = Followers[FollowerSlot(reading.Peek(i))];
        if (followers == 0 || i + 1 == count)
        {
            return false;
        }

        // A blank, and a Latin letter behind it, may belong to the word.
        char next = reading.Peek(i + 1);
        return next == ' ' || Chars.IsLatin(next) || (followers & FollowerBit(next)) != 0;
    }

    private static int FollowerSlot(char c) => (int)(unchecked(c * 0x9E3779B1u) >> (32 - FollowerBits));

    private static ulong FollowerBit(char c) => 1UL << (int)(unchecked(c * 0x85EBCA6Bu) >> 26);

    private static int Letters(char first, char second) => (first - 'a') * 26 + second - 'a';

    private static string[]?[] ReadBeginnings()
    {
        var sounds = new string[]?[26 * 26];
        foreach (string word in TextParts.Of(KeyWordData.Words, '\n'))
        {
            Key first = Keys[word[0]]!;
            AddSound(sounds, first.Sound);
            if (Chars.IsLatin(word[0]))
            {
                AddSound(sounds, word.Substring(0, 1));
            }

            ulong followers = word.Length > 1 ? Beginnings(word[1]) : ulong.MaxValue;
            AddFollowers(word[0], followers);
            foreach (char c in first.StandIns + first.CommonStandIns)
            {
                AddFollowers(c, followers);
            }

            foreach (string split in first.Splits)
            {
                AddFollowers(split[0], split.Length > 1 ? FollowerBit(split[1]) : followers);
            }
        }

        return sounds;
    }

    // A bit for each symbol other than a Latin letter that a character may begin with.
    private static ulong Beginnings(char character)
    {
        Key key = Keys[character]!;
        ulong bits = FollowerBit(character);
        foreach (char c in key.StandIns + key.CommonStandIns)
        {
            bits |= FollowerBit(c);
        }

        foreach (string split in key.Splits)
        {
            bits |= FollowerBit(split[0]);
        }

        return bits;
    }

    private static void AddFollowers(char c, ulong followers) => Followers[FollowerSlot(c)] |= followers;

    // A sound of one letter is listed under all that may stand behind it.
    private static void AddSound(string[]?[] sounds, string sound)
    {
        for (var second = 'a'; second <= 'z'; second++)
        {
            if (sound.Length < 2 || sound[1] == second)
            {
                int letters = Letters(sound[0], second);
                sounds[letters] = With(sounds[letters], sound);
            }
        }
    }

    private static CharMap<Key> ReadKeys()
    {
        var keys = new CharMap<Key>();
        foreach (string row in TextParts.Of(KeyWordData.Characters, '\n'))
        {
            string[] parts = TextParts.Of(row, ' ');
            var soundEnd = 1;
            while (soundEnd < parts[0].Length && Chars.IsLatin(parts[0][soundEnd]))
            {
                soundEnd++;
            }

            string[] standIns = TextParts.Of(parts[0].Substring(soundEnd), ',');
            var splits = new string[parts.Length - 1];
            Array.Copy(parts, 1, splits, 0, splits.Length);
            keys.Set(row[0], new Key(parts[0].Substring(1, soundEnd - 1), standIns[0], standIns[1], splits));
        }

        return keys;
    }

    private static CharMap<string[]> ReadStarts()
    {
        var starts = new CharMap<string[]>();
        foreach (string word in TextParts.Of(KeyWordData.Words, '\n'))
        {
            Key key = Keys[word[0]]!;
            Add(starts, word[0], word);
            Add(starts, key.Sound[0], word);
            foreach (char c in key.StandIns + key.CommonStandIns)
            {
                Add(starts, c, word);
            }

            foreach (string split in key.Splits)
            {
                Add(starts, split[0], word);
            }
        }

        return starts;
    }

    // Two ways to write a character may start alike.
    private static void Add(CharMap<string[]> starts, char c, string word) => starts.Set(c, With(starts[c], word));

    private static string[] With(string[]? words, string word)
    {
        if (words is null)
        {
            return [word];
        }

        if (Array.IndexOf(words, word) < 0)
        {
            Room.Widen(ref words, words.Length + 1);
            words[words.Length - 1] = word;
        }

        return words;
    }

    /// <summary>What may be written in place of a character.</summary>
    private sealed class Key(string sound, string standIns, string commonStandIns, string[] splits)
    {
        public string Sound { get; } = sound;

        public string StandIns { get; } = standIns;

        /// <summary>Stand-ins that are words by themselves: the rest of the word has to be written out.</summary>
        public string CommonStandIns { get; } = commonStandIns;

        public string[] Splits { get; } = splits;
    }

    /// <summary>The neighbours that make an ordinary word with a stand-in. Most texts have no stand-in, and do without.</summary>
    private static class Ordinary
    {
        public static readonly CharMap<string> Before = new();
        public static readonly CharMap<string> After = ReadNeighbours();

        private static CharMap<string> ReadNeighbours()
        {
            var after = new CharMap<string>();
            foreach (string row in TextParts.Of(KeyWordData.Ordinary, '\n'))
            {
                int blank = row.IndexOf(' ', 1);
                Before.Set(row[0], row.Substring(1, blank - 1));
                after.Set(row[0], row.Substring(blank + 1));
            }

            return after;
        }
    }

    private unsafe struct Match(Reading reading, FoldedText text, int count)
    {
        private fixed int _starts[LongestWord];
        private fixed int _ends[LongestWord];
        private fixed byte _kinds[LongestWord];
        private string _word = string.Empty;
        private int _end;

        /// <summary>Where a run of words in pinyin ends that starts here; 0 where none does.</summary>
        public int RunEnd(int start)
        {
            int i = start;
            while (i < count && Chars.IsLatin(reading.Peek(i)))
            {
                if (Starts[reading.Peek(i)] is not { } words || !Longest(words, i, goesOn: true))
                {
                    return 0;
                }

                i = _end;
            }

            return i > start && Chars.IsLatin(reading.Peek(i - 1)) ? i : 0;
        }

        public bool Longest(string[] words, int start, bool goesOn)
        {
            foreach (string word in words)
            {
                if (Fits(word, start, goesOn))
                {
                    _word = word;
                    return true;
                }
            }

            return false;
        }

        /// <summary>Appends the word; returns where the reading goes on.</summary>
        public readonly int Write(int start)
        {
            // Between Han and a Latin letter or digit a reading has no space.
            if (Chars.IsLatin(reading.Peek(start)) && reading.Count > 1 && reading.At(reading.Count - 1) == ' ' && IsWordSymbol(reading.At(reading.Count - 2)))
            {
                reading.Truncate(reading.Count - 1);
            }

            // Symbols are read at or after the place where they are written.
            for (var k = 0; k < _word.Length; k++)
            {
                int first = _starts[k];
                Reading.Mark mark = reading.Peek(first) == _word[k] ? reading.PeekMark(first) | Reading.Mark.Sure : Reading.Mark.Changed | Reading.Mark.Sure;
                reading.Append(_word[k], reading.Source(first), reading.SourceEnd(_ends[k] - 1), mark);
            }

            bool latin = Chars.IsLatin(reading.Peek(_end - 1));
            return latin && _end + 1 < count && reading.Peek(_end) == ' ' && IsWordSymbol(reading.Peek(_end + 1)) ? _end + 1 : _end;
        }

        private bool Fits(string word, int start, bool goesOn)
        {
            int i = start;
            var disguised = 0;
            var standIns = 0;
            var common = false;
            var latin = false;
            for (var k = 0; k < word.Length; k++)
            {
                if (k > 0 && i + 1 < count && reading.Peek(i) == ' ' && (latin || Chars.IsLatin(reading.Peek(i + 1))))
                {
                    i++;
                }

                int length = i < count ? Element(word[k], i, out Kind kind) : Nothing(out kind);
                if (length == 0)
                {
                    return false;
                }

                disguised += kind == Kind.Itself ? 0 : 1;
                standIns += kind is Kind.StandIn or Kind.Common ? 1 : 0;
                common |= kind == Kind.Common;
                latin = Chars.IsLatin(reading.Peek(i + length - 1));
                _starts[k] = i;
                _kinds[k] = (byte)kind;
                i += length;
                _ends[k] = i;
            }

            _end = i;
            return disguised > 0 && !IsName(word.Length) && !(common && disguised > 1) && standIns <= MostStandIns && !(latin && !goesOn && i < count && Chars.IsLatin(reading.Peek(i)))
                && !HasOrdinary(word.Length, standIns);
        }

        // Hao Ping, Wei Xin: two syllables with capitals are somebody's name.
        private readonly bool IsName(int length) => length == 2 && IsCapital(_starts[0]) && IsCapital(_starts[1]);

        private readonly bool IsCapital(int i) =>
            Chars.IsLatin(reading.Peek(i)) && text.Original[text.OriginalStart(reading.Source(i))] is >= 'A' and <= 'Z'
            && Chars.IsLatin(PeekOrNone(i + 1)) && char.IsLower(text.Original[text.OriginalStart(reading.Source(i + 1))]);

        private static int Nothing(out Kind kind)
        {
            kind = Kind.Itself;
            return 0;
        }

        /// <summary>How many symbols stand for a character here; none if something else stands here.</summary>
        private readonly int Element(char c, int i, out Kind kind)
        {
            char written = reading.Peek(i);
            kind = Kind.Itself;
            if (written == c)
            {
                return 1;
            }

            Key key = Keys[c]!;
            if (Chars.IsLatin(written))
            {
                kind = Kind.Sound;
                return StartsWith(i, key.Sound) ? key.Sound.Length : 0;
            }

            foreach (string split in key.Splits)
            {
                if (StartsWith(i, split))
                {
                    kind = Kind.Split;
                    return split.Length;
                }
            }

            kind = key.StandIns.IndexOf(written) >= 0 ? Kind.StandIn : Kind.Common;
            return kind == Kind.StandIn || key.CommonStandIns.IndexOf(written) >= 0 ? 1 : 0;
        }

        /// <summary>
        /// Whether a stand-in makes an ordinary word with a neighbour: 平 stands for itself in 水平 and 平价. Inside a long word of which the rest is written
        /// out that says nothing: 亚麻逊.
        /// </summary>
        private readonly bool HasOrdinary(int wordLength, int standIns)
        {
            for (var k = 0; k < wordLength; k++)
            {
                char c = reading.Peek(_starts[k]);
                if ((Kind)_kinds[k] is not (Kind.StandIn or Kind.Common) || Ordinary.Before[c] is not { } before)
                {
                    continue;
                }

                bool inside = wordLength < LeastTelling || standIns > 1;
                if ((inside || k == 0) && before.IndexOf(PeekOrNone(_starts[k] - 1)) >= 0
                    || (inside || k == wordLength - 1) && Ordinary.After[c]!.IndexOf(PeekOrNone(_ends[k])) >= 0)
                {
                    return true;
                }
            }

            return false;
        }

        private readonly bool StartsWith(int i, string symbols)
        {
            for (var k = 0; k < symbols.Length; k++)
            {
                if (PeekOrNone(i + k) != symbols[k])
                {
                    return false;
                }
            }

            return true;
        }

        private readonly char PeekOrNone(int i) => (uint)i < (uint)count ? reading.Peek(i) : '\0';

        private static bool IsWordSymbol(char c) => Chars.IsAlnum(c) || Chars.IsHan(c);
    }

    private enum Kind : byte
    {
        Itself,
        Sound,
        Split,
        StandIn,
        Common,
    }
}
