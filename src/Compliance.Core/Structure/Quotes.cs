using Compliance.Text;

namespace Compliance.Structure;

/// <summary>Words in quotation marks, question marks and placeholders.</summary>
internal static class Quotes
{
    private const int LongestQuote = 400;
    private const int LongestPlaceholder = 60;

    public static void Find(FoldedText text, IStructureSink sink)
    {
        for (var i = 0; i < text.Count; i++)
        {
            switch (text[i])
            {
                case '\u201C':
                    Quote(text, i, '\u201D', sink);
                    break;
                case '\u300C':
                    Quote(text, i, '\u300D', sink);
                    break;
                case '\u300E':
                    Quote(text, i, '\u300F', sink);
                    break;
                case '\u300A':
                    Quote(text, i, '\u300B', sink);
                    break;
                case '\u00AB':
                    Quote(text, i, '\u00BB', sink);
                    break;
                case '"':
                    int end = Quote(text, i, '"', sink);
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

    private static int Quote(FoldedText text, int start, char close, IStructureSink sink)
    {
        for (int i = start + 1; i < text.Count && i - start <= LongestQuote; i++)
        {
            if (text[i] == close)
            {
                sink.Add(StructureKind.Quote, start, i + 1);
                return i + 1;
            }

            if (text[i] == '\n' && text.At(i + 1) == '\n')
            {
                break;
            }
        }

        return -1;
    }

    // {{name}}, {0}, {$Name}, [Buyer First Name], %Customer.Name%: letters, digits and a few joining signs between the brackets.
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

        int inner = i;
        while (i < text.Count && i - start < LongestPlaceholder
            && (Chars.IsAlnum(text[i]) || Chars.IsHan(text[i]) || text[i] is '_' or '.' or '$' or '-' || text[i] == ' ' && close != '%' && i > inner))
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
