using Microsoft.CodeAnalysis.Text;

namespace Compliance.Analyzers.Files;

/// <summary>
/// HTML, Markdown and Liquid: the file is one message. Tags stay, since the policy judges them too; comments and what a template engine
/// runs are cut out.
/// </summary>
internal sealed class MarkupReader
{
    private readonly string _text;
    private readonly bool _isLiquid;
    private readonly NextPlace _commentEnd;
    private readonly NextPlace _tagEnd;
    private readonly NextPlace _closingTag;
    private readonly NextPlace _closingTagEnd;
    private readonly List<FileComment> _comments = [];

    private MarkupReader(string text, bool isLiquid)
    {
        _text = text;
        _isLiquid = isLiquid;
        _commentEnd = new NextPlace(text, "-->");
        _tagEnd = new NextPlace(text, "%}");
        _closingTag = new NextPlace(text, "endcomment");
        _closingTagEnd = new NextPlace(text, "%}");
    }

    /// <summary>Reads it. A comment or tag that is not closed hides nothing.</summary>
    public static TemplateFile Read(string text, bool liquid)
    {
        var reader = new MarkupReader(text, liquid);
        var message = new MappedText.Builder(text);
        int taken = 0;
        int i = 0;
        while (i < text.Length)
        {
            int end = reader.Cut(i);
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
        return new TemplateFile([new FileMessage(string.Empty, message.Build())], reader._comments, null);
    }

    private int Cut(int i)
    {
        if (_text[i] == '<' && string.CompareOrdinal(_text, i, "<!--", 0, 4) == 0)
        {
            int close = _commentEnd.From(i + 4);
            if (close < 0)
            {
                return i;
            }

            _comments.Add(new FileComment(_text.Substring(i + 4, close - i - 4), TextSpan.FromBounds(i, close + 3), null));
            return close + 3;
        }

        if (!_isLiquid || _text[i] != '{' || i + 1 == _text.Length || _text[i + 1] != '%')
        {
            return i;
        }

        int end = _tagEnd.From(i + 2) + 2;
        if (end < 2)
        {
            return i;
        }

        string tag = _text.Substring(i + 2, end - i - 4).Trim(' ', '-');
        if (tag.StartsWith("#", StringComparison.Ordinal))
        {
            _comments.Add(new FileComment(tag.Substring(1), TextSpan.FromBounds(i, end), null));
        }

        if (tag != "comment")
        {
            return end;
        }

        int closing = _closingTag.From(end);
        int last = closing < 0 ? -1 : _closingTagEnd.From(closing);
        if (last < 0)
        {
            return end;
        }

        int start = _text.LastIndexOf("{%", closing, StringComparison.Ordinal);
        _comments.Add(new FileComment(_text.Substring(end, Math.Max(0, start - end)), TextSpan.FromBounds(i, last + 2), null));
        return last + 2;
    }
}
