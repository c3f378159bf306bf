using Compliance.Text;

namespace Compliance.Structure;

/// <summary>Words in quotation marks, question marks and placeholders.</summary>
internal static class Quotes
{
    private const int LongestQuote = 400;
    private const int LongestPlaceholder = 60;

    public static void Find(FoldedText text, IStructureSink sink)
    {
        QuoteEnds? ends = null;
        for (var i = 0; i < text.Count; i++)
        {
            switch (text[i])
            {
                case '\u201C':
                    Quote(ends ??= new QuoteEnds(text), i, '\u201D', sink);
                    break;
                case '\u300C':
                    Quote(ends ??= new QuoteEnds(text), i, '\u300D', sink);
                    break;
                case '\u300E':
                    Quote(ends ??= new QuoteEnds(text), i, '\u300F', sink);
                    break;
                case '\u300A':
                    Quote(ends ??= new QuoteEnds(text), i, '\u300B', sink);
                    break;
                case '\u00AB':
                    Quote(ends ??= new QuoteEnds(text), i, '\u00BB', sink);
                    break;
                case '"':
                    int end = Quote(ends ??= new QuoteEnds(text), i, '"', sink);
                    i = end > 0 ? end - 1 : i;
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

    private static int Quote(QuoteEnds ends, int start, char close, IStructureSink sink)
    {
        int end = ends.Next(close, start + 1);
        if (end - start > LongestQuote || ends.Next(QuoteEnds.ParagraphEnd, start + 1) < end)
        {
            return -1;
        }

        sink.Add(StructureKind.Quote, start, end + 1);
        return end + 1;
    }

    /// <summary>Where the next closing sign stands. Remembered, so that a flood of opening signs looks at every symbol once.</summary>
    private sealed class QuoteEnds(FoldedText text)
    {
        public const char ParagraphEnd = '\n';
        private const int NotFound = int.MaxValue;
        private readonly Dictionary<char, int> _next = [];

        public int Next(char sign, int from)
        {
            if (_next.TryGetValue(sign, out int known) && known >= from)
            {
                return known;
            }

            int i = from;
            while (i < text.Count && !(text[i] == sign && (sign != ParagraphEnd || text.At(i + 1) == ParagraphEnd)))
            {
                i++;
            }

            int found = i < text.Count ? i : NotFound;
            _next[sign] = found;
            return found;
        }
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
