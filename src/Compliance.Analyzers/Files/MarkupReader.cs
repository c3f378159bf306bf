using Microsoft.CodeAnalysis.Text;

namespace Compliance.Analyzers.Files;

/// <summary>
/// HTML, Markdown and Liquid: the file is one message. Tags stay, since the policy judges them too; comments and what a template engine
/// runs are cut out.
/// </summary>
internal static class MarkupReader
{
    /// <summary>Reads it. A comment or tag that is not closed hides nothing.</summary>
    public static TemplateFile Read(string text, bool liquid)
    {
        var message = new MappedText.Builder(text);
        var comments = new List<FileComment>();
        int taken = 0;
        int i = 0;
        while (i < text.Length)
        {
            int end = Cut(text, i, liquid, comments);
            if (end > i)
            {
                message.Take(taken, i);
                // Words on both sides of what is cut out are two words.
                message.Stand(" ", i, end);
                taken = end;
                i = end;
            }
            else
            {
                i++;
            }
        }

        message.Take(taken, text.Length);
        return new TemplateFile([new FileMessage(string.Empty, message.Build())], comments, null);
    }

    private static int Cut(string text, int i, bool liquid, List<FileComment> comments)
    {
        if (text[i] == '<' && string.CompareOrdinal(text, i, "<!--", 0, 4) == 0)
        {
            int close = text.IndexOf("-->", i + 4, StringComparison.Ordinal);
            if (close < 0)
            {
                return i;
            }

            comments.Add(new FileComment(text.Substring(i + 4, close - i - 4), TextSpan.FromBounds(i, close + 3), null));
            return close + 3;
        }

        if (!liquid || text[i] != '{' || i + 1 == text.Length || text[i + 1] != '%')
        {
            return i;
        }

        int end = text.IndexOf("%}", i + 2, StringComparison.Ordinal) + 2;
        if (end < 2)
        {
            return i;
        }

        string tag = text.Substring(i + 2, end - i - 4).Trim(' ', '-');
        if (tag.StartsWith("#", StringComparison.Ordinal))
        {
            comments.Add(new FileComment(tag.Substring(1), TextSpan.FromBounds(i, end), null));
        }

        if (tag != "comment")
        {
            return end;
        }

        int closing = text.IndexOf("endcomment", end, StringComparison.Ordinal);
        int last = closing < 0 ? -1 : text.IndexOf("%}", closing, StringComparison.Ordinal);
        if (last < 0)
        {
            return end;
        }

        int start = text.LastIndexOf("{%", closing, StringComparison.Ordinal);
        comments.Add(new FileComment(text.Substring(end, Math.Max(0, start - end)), TextSpan.FromBounds(i, last + 2), null));
        return last + 2;
    }
}
