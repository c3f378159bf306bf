namespace Compliance.Text;

/// <summary>
/// Reads through the disguises that sellers' forums teach: letters spaced or dotted apart (<c>d.i.s.c.o.u.n.t</c>, <c>折 扣</c>, <c>优~惠~券</c>,
/// one character a line), symbols inside words (<c>sha*re</c>), a Latin letter between Han (<c>好z评</c>), digits and symbols for letters (<c>g1ft</c>, <c>$ave</c>),
/// repeated letters (<c>freeee</c>), Bopomofo and <see cref="KeyWords"/> by sound or shape. Linear: every symbol is looked at a bounded number of times.
/// </summary>
internal static partial class Undisguise
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

    private partial struct State(FoldedText text, Reading reading, Variant variant, Respelling? respelling)
    {
        private const int LongestSeparator = 3;

        // The same letter more often is a cry (yeeeeeees) or an ornament, and keeps the reading of floods linear.
        private const int LongestRun = 6;
        private const int LeastSpelled = 3;

        private Reading.Mark _pending;
        private int _notSpelledUntil;
        private bool _bareBlanks;

        // After d3lete and r3view, 0f and t0 are words too.
        private bool _seenLeet;

        public bool Changed { get; private set; }

        public bool Ambiguous { get; private set; }

        private Reading.Mark Pending()
        {
            Reading.Mark mark = _pending;
            _pending = Reading.Mark.None;
            return mark;
        }

        /// <summary>Leaves a symbol out before the next one.</summary>
        public void Close()
        {
            Changed = true;
            _pending = Reading.Mark.Closed;
        }
    }
}
