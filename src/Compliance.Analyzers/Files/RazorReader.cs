using Compliance.Analyzers.Text;
using Microsoft.CodeAnalysis.Text;

namespace Compliance.Analyzers.Files;

/// <summary>Razor: HTML with C# behind <c>@</c>. Code is cut out, and an expression is a placeholder that keeps its name.</summary>
internal sealed class RazorReader
{
    private static readonly HashSet<string> Statements = new(StringComparer.Ordinal) { "if", "foreach", "for", "while", "switch", "using", "lock", "try", "do" };

    private static readonly HashSet<string> Directives = new(StringComparer.Ordinal)
    {
        "model", "inject", "inherits", "implements", "namespace", "page", "layout", "addTagHelper", "removeTagHelper", "tagHelperPrefix", "attribute", "typeparam", "rendermode", "preservewhitespace",
    };

    private readonly string _text;
    private readonly MappedText.Builder _message;
    private readonly NextPlace _htmlCommentEnd;
    private readonly NextPlace _commentEnd;
    private readonly NextPlace _brace;
    private readonly List<FileComment> _comments = [];
    private int _taken;

    private RazorReader(string text)
    {
        _text = text;
        _message = new MappedText.Builder(text);
        _htmlCommentEnd = new NextPlace(text, "-->");
        _commentEnd = new NextPlace(text, "*@");
        _brace = new NextPlace(text, "{");
    }

    /// <summary>Reads it.</summary>
    public static TemplateFile Read(string text)
    {
        var reader = new RazorReader(text);
        int i = 0;
        while (i < text.Length)
        {
            i = reader.Step(i);
        }

        reader._message.Take(reader._taken, text.Length);
        return new TemplateFile([new FileMessage(string.Empty, reader._message.Build())], reader._comments, null);
    }

    private int Step(int i)
    {
        if (_text[i] == '<' && string.CompareOrdinal(_text, i, "<!--", 0, 4) == 0)
        {
            return Comment(i, "<!--".Length, _htmlCommentEnd, "-->".Length);
        }

        // help@lamps.example is an address.
        if (_text[i] != '@' || i + 1 == _text.Length || _text[i + 1] != '@' && i > 0 && char.IsLetterOrDigit(_text[i - 1]))
        {
            return i + 1;
        }

        switch (_text[i + 1])
        {
            case '@':
                Cut(i, i + 2, "@");
                return i + 2;
            case '*':
                return Comment(i, "@*".Length, _commentEnd, "*@".Length);
            case '{':
                return Cut(i, Balanced(i + 1), " ");
            case '(':
                int close = Balanced(i + 1);
                return Cut(i, close, Placeholder(_text.Substring(i + 2, Math.Max(0, close - i - 3))));
            default:
                return char.IsLetter(_text[i + 1]) || _text[i + 1] == '_' ? Word(i) : i + 1;
        }
    }

    private int Word(int at)
    {
        int end = WordEnd(at + 1);
        string word = _text.Substring(at + 1, end - at - 1);
        if (word is "functions" or "code" or "section")
        {
            int brace = _brace.From(end);
            return brace < 0 ? Cut(at, end, " ") : Cut(at, word == "section" ? brace + 1 : Balanced(brace), " ");
        }

        int next = SkipBlank(end);
        if (Statements.Contains(word) && next < _text.Length && _text[next] is '(' or '{')
        {
            int after = _text[next] == '(' ? SkipBlank(Balanced(next)) : next;
            return Cut(at, after < _text.Length && _text[after] == '{' ? after + 1 : after, " ");
        }

        if (word == "using" || Directives.Contains(word))
        {
            int line = _text.IndexOf('\n', end);
            return Cut(at, line < 0 ? _text.Length : line, " ");
        }

        return Expression(at, end);
    }

    // @Model.Order.Name, @Html.Raw(text), @names[0]
    private int Expression(int at, int end)
    {
        int nameStart = at + 1;
        string name = _text.Substring(nameStart, end - nameStart);
        while (end < _text.Length)
        {
            if (_text[end] is '(' or '[')
            {
                end = Balanced(end);
            }
            else if (_text[end] is '.' or '?' && end + 1 < _text.Length && (char.IsLetter(_text[end + 1]) || _text[end] == '?' && _text[end + 1] == '.'))
            {
                nameStart = _text[end] == '?' ? end + 2 : end + 1;
                end = WordEnd(nameStart);
                name = _text.Substring(nameStart, end - nameStart);
            }
            else
            {
                break;
            }
        }

        return Cut(at, end, "{" + IdentifierWords.Of(name) + "}");
    }

    private int Comment(int at, int opener, NextPlace close, int closer)
    {
        int end = close.From(at + opener);
        if (end < 0)
        {
            return at + 1;
        }

        _comments.Add(new FileComment(_text.Substring(at + opener, end - at - opener), TextSpan.FromBounds(at, end + closer), null));
        return Cut(at, end + closer, " ");
    }

    private int Cut(int start, int end, string instead)
    {
        _message.Take(_taken, start);
        _message.Stand(instead, start, end);
        _taken = end;
        return end;
    }

    private static string Placeholder(string expression)
    {
        int end = expression.Length;
        int start = end;
        while (start > 0 && (char.IsLetterOrDigit(expression[start - 1]) || expression[start - 1] == '_'))
        {
            start--;
        }

        return start < end ? "{" + IdentifierWords.Of(expression.Substring(start)) + "}" : "{value}";
    }

    private int WordEnd(int i)
    {
        while (i < _text.Length && (char.IsLetterOrDigit(_text[i]) || _text[i] == '_'))
        {
            i++;
        }

        return i;
    }

    private int SkipBlank(int i)
    {
        while (i < _text.Length && char.IsWhiteSpace(_text[i]))
        {
            i++;
        }

        return i;
    }

    /// <summary>After the bracket that closes the one here. Strings are skipped; what is not closed ends with the file.</summary>
    private int Balanced(int open)
    {
        int depth = 0;
        int i = open;
        while (i < _text.Length)
        {
            char c = _text[i];
            if (c is '"' or '\'')
            {
                i = StringEnd(i);
                continue;
            }

            depth += c is '(' or '[' or '{' ? 1 : c is ')' or ']' or '}' ? -1 : 0;
            i++;
            if (depth == 0)
            {
                return i;
            }
        }

        return _text.Length;
    }

    private int StringEnd(int quote)
    {
        int i = quote + 1;
        while (i < _text.Length && _text[i] != _text[quote] && _text[i] != '\n')
        {
            i += _text[i] == '\\' ? 2 : 1;
        }

        return Math.Min(i + 1, _text.Length);
    }
}
