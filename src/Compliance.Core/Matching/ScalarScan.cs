using Compliance.Text;

namespace Compliance.Matching;

/// <summary>Looks for anchors one character after the other.</summary>
internal static unsafe class ScalarScan
{
    /// <summary>Searches the text of a run. Returns false where it may hold HTML.</summary>
    public static bool Run(ScreenRun run)
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
                        LookAt(run, from, filter.BeforeRun(key));
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
                            LookAt(run, from, filter.BeforeRun(key));
                        }

                        continue;
                    }

                    if (c is '<' or '&' && Symbols.MayBeMarkup(text, i))
                    {
                        return false;
                    }

                    if (filter.PlainSignCount > 0 && filter.IsSingle(c))
                    {
                        LookAt(run, i, filter.BeforeSymbol(FoldingTable.Lookup(c).Symbol));
                    }

                    i++;
                }
                else if (IrregularScan.IsPlainHan(c))
                {
                    char next = start[i + 1];
                    if (filter.HasHanSingles && filter.IsSingle(c))
                    {
                        LookAt(run, i, filter.BeforeSymbol(FoldingTable.Lookup(c).Symbol));
                    }

                    if (filter.HasPairs && IrregularScan.IsPlainHan(next) && filter.MayBePair(c | (uint)next << 16))
                    {
                        LookAt(run, i, filter.BeforePair(FoldingTable.Lookup(c).Symbol, FoldingTable.Lookup(next).Symbol));
                    }

                    i++;
                }
                else if (AnchorFilter.IsPlainAboveAscii(c))
                {
                    if (filter.PlainSignCount > 0 && filter.IsSingle(c))
                    {
                        LookAt(run, i, filter.BeforeSymbol(FoldingTable.Lookup(c).Symbol));
                    }

                    i++;
                }
                else
                {
                    i = irregularTo = IrregularScan.Run(run, IrregularScan.StartOf(text, i, irregularTo));
                }
            }
        }

        return true;
    }

    private static void LookAt(ScreenRun run, int place, int before)
    {
        if (before >= 0)
        {
            run.LookAt(place, before);
        }
    }
}
