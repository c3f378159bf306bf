using Compliance.Text;

namespace Compliance.Matching;

/// <summary>
/// Compares a phrase with what is written round its anchor, character by character. Where all of it is written plainly, that says what
/// <see cref="PhraseMatcher"/> would say of the plain reading; where it is not, and the phrase is not already known to differ, nothing is said.
/// </summary>
internal static unsafe class PlainComparison
{
    // So many more blanks are passed over.
    private const int LongestGap = 3;

    /// <summary>What a comparison says.</summary>
    internal enum Outcome
    {
        /// <summary>The phrase does not stand here.</summary>
        Differs,

        /// <summary>The phrase stands here.</summary>
        Same,

        /// <summary>The text has to be folded to know.</summary>
        Unclear,
    }

    /// <summary>Compares a phrase with a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the anchor starts. What lies between start and end is known to be the same.</param>
    /// <param name="end">Where what was looked at of the anchor ends.</param>
    /// <param name="symbols">The symbols of the phrase.</param>
    /// <param name="phrase">The phrase.</param>
    /// <param name="from">Where the phrase starts in the text, if it stands there.</param>
    /// <param name="to">Where it ends.</param>
    public static Outcome Compare(string text, int start, int end, char* symbols, AnchorFilter.Phrase phrase, out int from, out int to)
    {
        int behind = start - 1;
        from = to = 0;
        Outcome outcome = Follow(text, ref end, 1, symbols, phrase.Anchor + end - start, phrase.Length);
        if (outcome == Outcome.Same)
        {
            outcome = Follow(text, ref behind, -1, symbols, phrase.Anchor - 1, -1);
            (from, to) = (behind + 1, end);
        }

        return outcome;
    }

    // From an index of the phrase and a place in the text on, up to the end of the phrase and a boundary there.
    private static Outcome Follow(string text, ref int place, int step, char* symbols, int index, int stop)
    {
        while (index != stop)
        {
            if ((uint)place >= (uint)text.Length)
            {
                return Outcome.Differs;
            }

            char c = text[place];
            char symbol = symbols[index];
            if ((uint)((c | 0x20) - 'a') <= 'z' - 'a')
            {
                if ((c | 0x20) != symbol)
                {
                    return Outcome.Differs;
                }

                index += step;
            }
            else if (c is ' ' or '\n')
            {
                for (int most = place + LongestGap * step; place != most && (uint)(place + step) < (uint)text.Length && text[place + step] is ' ' or '\n';)
                {
                    place += step;
                }

                int next = place + step;
                if ((uint)next >= (uint)text.Length)
                {
                    return Outcome.Differs;
                }

                if (!TrySymbol(text, next, step, out char beyond))
                {
                    return Outcome.Unclear;
                }

                if (!Reading.IsUnwrittenGap(symbols[index - step], beyond))
                {
                    if (symbol != ' ')
                    {
                        return Outcome.Differs;
                    }

                    index += step;
                }
            }
            else if (c is '-' or '_')
            {
                int next = place + step;
                if (!Chars.IsAlnum(symbols[index - step]) || (uint)next >= (uint)text.Length || !IrregularScan.IsAsciiAlnum(text[next]))
                {
                    return Outcome.Unclear;
                }

                if (symbol != ' ')
                {
                    return Outcome.Differs;
                }

                index += step;
            }
            else if (!TrySymbol(text, place, step, out char written))
            {
                return Outcome.Unclear;
            }
            else if (written != symbol)
            {
                return Outcome.Differs;
            }
            else
            {
                index += step;
            }

            place += step;
        }

        return (uint)place < (uint)text.Length ? AtBoundary(symbols[stop - step], text, place, step) : Outcome.Same;
    }

    // A Latin word goes on with a Latin letter, a number with a digit.
    private static Outcome AtBoundary(char last, string text, int place, int step)
    {
        char c = text[place];
        if (!Chars.IsAlnum(last) || c is ' ' or '\n' or '\r' or '\t' or '-' or '_')
        {
            return Outcome.Same;
        }

        if (!TrySymbol(text, place, step, out char symbol))
        {
            return Outcome.Unclear;
        }

        return Chars.IsLatin(last) && Chars.IsLatin(symbol) || Chars.IsDigit(last) && Chars.IsDigit(symbol) ? Outcome.Differs : Outcome.Same;
    }

    // What a character is read as wherever it stands: one symbol, never a gap and no edge of a tag or an entity.
    private static bool TrySymbol(string text, int place, int step, out char symbol)
    {
        char c = text[place];
        if (IrregularScan.IsAsciiAlnum(c))
        {
            symbol = c > '9' ? (char)(c | 0x20) : c;
            return true;
        }

        FoldingTable.Entry entry = FoldingTable.Lookup(c);
        symbol = entry.Symbol;
        return c switch
        {
            <= ' ' or '<' or '&' or '-' or '_' => false,
            '>' => step > 0,
            ';' => step > 0 || text.LastIndexOf('&', place, Math.Min(FoldedText.LongestEntity, place + 1)) < 0,
            _ => !IrregularScan.IsIrregular(c) && entry.Effect == FoldingTable.Effect.Symbol && !Chars.IsSpace(symbol) && symbol is not ('-' or '_'),
        };
    }
}
