using Compliance.Text;

namespace Compliance.Structure;

/// <summary>Words in quotation marks, question marks and placeholders.</summary>
internal static class Quotes
{
    private const int LongestQuote = 400;
    private const int LongestPlaceholder = 60;

    // Two Latin words or four Han characters between marks are a name or a wink ("gift"); more is something that is said.
    private const int LongestWink = 4;

    public static void Find(FoldedText text, IStructureSink sink)
    {
        var ends = new QuoteEnds(text);

        // The sign that closes the last straight quote: it opens none.
        int closing = -1;
        for (var i = 0; i < text.Count; i++)
        {
            switch (text[i])
            {
                case '\u201C':
                    Quote(ref ends, i, '\u201D', sink);
                    break;
                case '\u300C':
                    Quote(ref ends, i, '\u300D', sink);
                    break;
                case '\u300E':
                    Quote(ref ends, i, '\u300F', sink);
                    break;
                case '\u300A':
                    Quote(ref ends, i, '\u300B', sink);
                    break;
                case '\u00AB':
                    Quote(ref ends, i, '\u00BB', sink);
                    break;
                case '"' when i == closing || Chars.IsAlnum(text.At(i - 1)):
                    break; // Alone behind a digit: the inches of a 27" screen.
                case '"':
                    closing = Quote(ref ends, i, '"', sink);
                    break;
                case '\'' when !Chars.IsAlnum(text.At(i - 1)) && Chars.IsAlnum(text.At(i + 1)):
                    Quote(ref ends, i, '\'', sink); // Not the apostrophe of don't.
                    break;
                case '?':
                    sink.Add(StructureKind.Question, i, i + 1);
                    break;
                case '{':
                    i = Placeholder(text, i, '}', sink);
                    break;
                case '[':
                    i = Placeholder(text, i, ']', sink);
                    break;
                case '%':
                    i = Placeholder(text, i, '%', sink);
                    break;
            }
        }
    }

    // Returns where the closing sign stands; -1 where there is no quote.
    private static int Quote(ref QuoteEnds ends, int start, char close, IStructureSink sink)
    {
        int end = ends.Next(close, start + 1);
        if (end - start > LongestQuote || ends.Next(QuoteEnds.ParagraphEnd, start + 1) < end)
        {
            return -1;
        }

        sink.Add(StructureKind.Quote, start, end + 1);
        if (IsLong(ends.Text, start + 1, end) && (start > 0 || end + 1 < ends.Text.Count))
        {
            sink.Add(StructureKind.LongQuote, start, end + 1);
        }

        return end;
    }

    private static bool IsLong(FoldedText text, int start, int end)
    {
        var halfWords = 0;
        for (int i = start; i < end && halfWords <= LongestWink; i++)
        {
            if (Chars.IsHan(text[i]))
            {
                halfWords++;
            }
            else if (Chars.IsAlnum(text[i]) && !(i > start && Chars.IsAlnum(text[i - 1])))
            {
                halfWords += 2;
            }
        }

        return halfWords > LongestWink;
    }

    /// <summary>Where the next closing sign stands. Remembered, so that a flood of opening signs looks at every symbol once.</summary>
    private unsafe struct QuoteEnds(FoldedText text)
    {
        public const char ParagraphEnd = '\n';

        private const string Signs = "\u201D\u300D\u300F\u300B\u00BB\"'\n";
        private const int SignCount = 8;
        private const int NotFound = int.MaxValue;
        private fixed int _next[SignCount];

        public readonly FoldedText Text => text;

        public int Next(char sign, int from)
        {
            int known = Signs.IndexOf(sign);
            if (_next[known] >= from)
            {
                return _next[known];
            }

            int i = from;
            while (i < text.Count && !(text[i] == sign && IsEnd(sign, i)))
            {
                i++;
            }

            return _next[known] = i < text.Count ? i : NotFound;
        }

        private readonly bool IsEnd(char sign, int at) => sign switch
        {
            ParagraphEnd => text.At(at + 1) == ParagraphEnd,
            '\'' => !Chars.IsSpace(text.At(at - 1)) && !Chars.IsAlnum(text.At(at + 1)),
            _ => true,
        };
    }

    // {{name}}, {{ name | upper }}, {0}, {$Name}, [Buyer First Name], %Customer.Name%: letters, digits and a few joining signs between the brackets.
    private static int Placeholder(FoldedText text, int start, char close, IStructureSink sink)
    {
        int i = start;
        while (text.At(i) == text[start] && i - start < 2 && close != '%')
        {
            i++;
        }

        if (i == start)
        {
            i++;
        }

        bool isTemplate = text[start] == '{' && i - start == 2;
        while (isTemplate && text.At(i) == ' ' && i - start < LongestPlaceholder)
        {
            i++;
        }

        int inner = i;
        while (i < text.Count && i - start < LongestPlaceholder
            && (Chars.IsAlnum(text[i]) || Chars.IsHan(text[i]) || text[i] is '_' or '.' or '$' or '-' || text[i] == ' ' && close != '%' && i > inner
                || isTemplate && i > inner && text[i] is '|' or ':' or '\'' or '"' or ',' or '(' or ')'))
        {
            i++;
        }

        if (i == inner || text.At(i) != close || close == '%' && !Chars.IsLatin(text[inner]))
        {
            return start;
        }

        while (text.At(i) == close && close != '%')
        {
            i++;
        }

        int end = close == '%' ? i + 1 : i;
        sink.Add(StructureKind.Placeholder, start, end);
        return end - 1;
    }
}
