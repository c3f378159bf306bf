using Compliance.Text;

namespace Compliance.Matching;

/// <summary>Looks for anchors one character after the other.</summary>
internal static unsafe class ScalarScan
{
    /// <summary>Searches the text of a run.</summary>
    public static void Run(ScreenRun run)
    {
        string text = run.Text;
        AnchorFilter filter = run.Filter;
        var irregularTo = 0;
        fixed (char* start = text)
        {
            var i = 0;
            while (i < run.End)
            {
                char c = start[i];
                if ((uint)((c | 0x20) - 'a') <= 'z' - 'a')
                {
                    int from = i;
                    ulong key = 0;
                    var shift = 0;
                    do
                    {
                        // Shifts count modulo 64: letters from the ninth on are kept out.
                        key |= shift < 64 ? (ulong)(uint)(c | 0x20) << shift : 0;
                        shift += 8;
                        c = start[++i];
                    }
                    while ((uint)((c | 0x20) - 'a') <= 'z' - 'a');
                    if (i - from >= filter.ShortestWord && filter.MayBeRun(key))
                    {
                        LookAtRun(run, filter.Run(key), from, i);
                    }
                }
                else if (c < '\u0080')
                {
                    if (Chars.IsDigit(c))
                    {
                        int from = i;
                        ulong key = 0;
                        do
                        {
                            key |= i - from < AnchorFilter.LongestKey ? (ulong)c << (8 * (i - from)) : 0;
                            c = start[++i];
                        }
                        while (Chars.IsDigit(c));
                        if (filter.HasDigits && filter.MayBeRun(key))
                        {
                            LookAtRun(run, filter.Run(key), from, i);
                        }

                        continue;
                    }

                    if (c is '<' or '&' && Symbols.MayBeMarkup(text, i))
                    {
                        i = irregularTo = IrregularScan.Run(run, IrregularScan.StartOf(text, i, irregularTo));
                        continue;
                    }

                    if (filter.PlainSignCount > 0 && filter.IsSingle(c))
                    {
                        LookAt(run, i, filter.Symbol(FoldingTable.Lookup(c).Symbol));
                    }

                    i++;
                }
                else if (IrregularScan.IsPlainHan(c))
                {
                    char next = start[i + 1];
                    if (filter.HasHanSingles && filter.IsSingle(c))
                    {
                        LookAt(run, i, filter.Symbol(FoldingTable.Lookup(c).Symbol));
                    }

                    if (filter.HasPairs && IrregularScan.IsPlainHan(next) && filter.MayBePair(c | (uint)next << 16))
                    {
                        LookAtPair(run, filter.Pair(FoldingTable.Lookup(c).Symbol, FoldingTable.Lookup(next).Symbol), i);
                    }

                    i++;
                }
                else if (AnchorFilter.IsPlainAboveAscii(c))
                {
                    if (filter.PlainSignCount > 0 && filter.IsSingle(c))
                    {
                        LookAt(run, i, filter.Symbol(FoldingTable.Lookup(c).Symbol));
                    }

                    i++;
                }
                else
                {
                    i = irregularTo = IrregularScan.Run(run, IrregularScan.StartOf(text, i, irregularTo));
                }
            }
        }
    }

    private static void LookAtRun(ScreenRun run, int anchor, int start, int end)
    {
        if (anchor != AnchorFilter.None && run.Filter.MayMeetRun(anchor, run.Text, start, end))
        {
            run.LookAt(start, run.Filter.Before(anchor));
        }
    }

    private static void LookAtPair(ScreenRun run, int anchor, int start)
    {
        if (anchor != AnchorFilter.None && run.Filter.MayMeetPair(anchor, run.Text, start))
        {
            run.LookAt(start, run.Filter.Before(anchor));
        }
    }

    private static void LookAt(ScreenRun run, int start, int anchor)
    {
        if (anchor != AnchorFilter.None)
        {
            run.LookAt(start, run.Filter.Before(anchor));
        }
    }
}
