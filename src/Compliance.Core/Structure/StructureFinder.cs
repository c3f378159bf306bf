using Compliance.Text;

namespace Compliance.Structure;

/// <summary>Finds all structures of a folded text. Every recogniser is linear. A workspace: one text after the other.</summary>
internal sealed class StructureFinder
{
    /// <summary>A message of at most this many words is brief.</summary>
    public const int BriefWords = 30;

    private readonly AddressView _addresses = new();
    private readonly DigitRun _run = new();
    private readonly TagStyles _styles = new();

    /// <summary>Reports every structure but starts to a sink, as ranges of symbols.</summary>
    public void Find(FoldedText text, IStructureSink sink)
    {
        if (text.Count == 0)
        {
            return;
        }

        Links.Find(text, _addresses, sink);
        Numbers.Find(text, _run, sink);
        Quotes.Find(text, sink);
        Emoji.Find(text, sink);
        Markup.Find(text, _styles, sink);
    }

    /// <summary>Forgets the text before.</summary>
    public void Forget()
    {
        _addresses.Forget();
        _styles.Forget();
    }

    /// <summary>Whether a signal is one of those that <see cref="FindStarts"/> finds.</summary>
    public static bool IsStart(int signal) =>
        (StructureKind)signal is StructureKind.MessageStart or StructureKind.SentenceStart or StructureKind.ClauseStart or StructureKind.Brief;

    /// <summary>Whether a message is brief.</summary>
    public static bool IsBrief(TextLayout layout) => layout.TotalHalfWords <= BriefWords * TextLayout.HalfWordsPerWord;

    /// <summary>Reports where message, sentences and clauses start, and whether the message is brief. Every text has these: they are found when asked for.</summary>
    public static void FindStarts(FoldedText text, TextLayout layout, IStructureSink sink)
    {
        int first = SkipBlank(text, 0);
        if (first == text.Count)
        {
            return;
        }

        sink.Add(StructureKind.MessageStart, first, first);
        Starts(text, layout.ClauseStarts, StructureKind.ClauseStart, sink);
        Starts(text, layout.SentenceStarts, StructureKind.SentenceStart, sink);

        if (IsBrief(layout))
        {
            sink.Add(StructureKind.Brief, first, text.Count);
        }
    }

    // Starts that only blanks part are one; skipping each blank once keeps floods of line breaks linear.
    private static void Starts(FoldedText text, UnitStarts starts, StructureKind kind, IStructureSink sink)
    {
        int last = -1;
        for (var i = 0; i < starts.Count; i++)
        {
            if (starts[i] <= last)
            {
                continue;
            }

            last = SkipBlank(text, starts[i]);
            if (last < text.Count)
            {
                sink.Add(kind, last, last);
            }
        }
    }

    private static int SkipBlank(FoldedText text, int i)
    {
        while (i < text.Count && (Chars.IsSpace(text[i]) || text[i] is FoldedText.TagSymbol or '-' or '*' or '\u00B7'))
        {
            i++;
        }

        return i;
    }
}

/// <summary>Takes the structures found.</summary>
internal interface IStructureSink
{
    /// <summary>A structure stands between two symbol indices.</summary>
    void Add(StructureKind kind, int start, int end);
}
