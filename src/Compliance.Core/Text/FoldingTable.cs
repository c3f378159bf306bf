using System.Runtime.CompilerServices;

namespace Compliance.Text;

/// <summary>How single UTF-16 code units are read when phrases are matched. Built once from <see cref="FoldingData"/>.</summary>
internal static class FoldingTable
{
    private const int PageBits = 8;
    private static readonly Entry[]?[] Pages = Build(out ExpansionTable);
    private static readonly CharMap<string> ExpansionTable;

    /// <summary>What becomes of a character.</summary>
    internal enum Effect : byte
    {
        /// <summary>It is read as <see cref="Entry.Symbol"/>, or as itself.</summary>
        Symbol = 0,

        /// <summary>A reader does not see it.</summary>
        Ignored,

        /// <summary>It is read as several letters: see <see cref="Expansion"/>.</summary>
        Expanded,
    }

    /// <summary>Looks a character up.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Entry Lookup(char c)
    {
        Entry[]? page = Pages[c >> PageBits];
        if (page is not null)
        {
            Entry entry = page[c & ((1 << PageBits) - 1)];
            if (entry.Symbol != '\0' || entry.Effect != Effect.Symbol)
            {
                return entry;
            }
        }

        return new Entry(c, Effect.Symbol, odd: false);
    }

    /// <summary>Whether a character is read as one symbol, and writing it so is not remarkable.</summary>
    public static bool TryPlain(char c, out char symbol)
    {
        Entry[]? page = Pages[c >> PageBits];
        if (page is null)
        {
            symbol = c;
            return true;
        }

        Entry entry = page[c & ((1 << PageBits) - 1)];
        symbol = entry.Symbol == '\0' ? c : entry.Symbol;
        return entry is { Effect: Effect.Symbol, Odd: false };
    }

    /// <summary>The letters of an <see cref="Effect.Expanded"/> character.</summary>
    public static string Expansion(char c) => ExpansionTable[c]!;

    private static Entry[]?[] Build(out CharMap<string> expansions)
    {
        var pages = new Entry[]?[0x10000 >> PageBits];
        for (var i = 0; i < FoldingData.From.Length; i++)
        {
            Set(pages, FoldingData.From[i], new Entry(FoldingData.To[i], Effect.Symbol, odd: false));
        }

        foreach (char c in FoldingData.Lookalikes + FoldingData.Styled)
        {
            Set(pages, c, new Entry(Get(pages, c).Symbol, Effect.Symbol, odd: true));
        }

        for (var i = 0; i < FoldingData.IgnorableRanges.Length; i += 2)
        {
            for (int c = FoldingData.IgnorableRanges[i]; c <= FoldingData.IgnorableRanges[i + 1]; c++)
            {
                Set(pages, (char)c, new Entry('\0', Effect.Ignored, odd: false));
            }
        }

        // What stands for tags is in no text.
        Set(pages, FoldedText.TagSymbol, new Entry('\uFFFD', Effect.Symbol, odd: false));
        Set(pages, FoldedText.AddressSymbol, new Entry('\uFFFD', Effect.Symbol, odd: false));
        expansions = new CharMap<string>();
        foreach (string row in TextParts.Of(FoldingData.Expansions, '\n'))
        {
            expansions.Set(row[0], row.Substring(1));
            Set(pages, row[0], new Entry('\0', Effect.Expanded, odd: false));
        }

        return pages;
    }

    private static Entry Get(Entry[]?[] pages, char c) => pages[c >> PageBits]![c & ((1 << PageBits) - 1)];

    private static void Set(Entry[]?[] pages, char c, Entry entry) =>
        (pages[c >> PageBits] ??= new Entry[1 << PageBits])[c & ((1 << PageBits) - 1)] = entry;

    /// <summary>One character's row.</summary>
    internal readonly struct Entry(char symbol, Effect effect, bool odd)
    {
        /// <summary>What it is read as.</summary>
        public char Symbol { get; } = symbol;

        /// <summary>What becomes of it.</summary>
        public Effect Effect { get; } = effect;

        /// <summary>Whether writing the symbol this way is itself remarkable: a letter of another alphabet, a circled letter.</summary>
        public bool Odd { get; } = odd;
    }
}
