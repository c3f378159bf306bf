using System.Globalization;
using System.Text;
using Compliance.Analyzers.Rules;
using Microsoft.CodeAnalysis.Text;

namespace Compliance.Analyzers.Files;

/// <summary>
/// Resource files: the value of every <c>data</c> element that is a string is a message, named by its key. Reads as much of XML as such files
/// have, and knows the place of everything.
/// </summary>
internal sealed class ResxReader
{
    private const int LongestEntity = 12;

    private readonly string _text;
    private readonly List<FileMessage> _messages = [];
    private readonly List<FileComment> _comments = [];
    private readonly Stack<(string Name, int Start)> _open = new();
    private FileError? _error;
    private MappedText.Builder? _content;
    private Entry? _entry;
    private int _at;

    private ResxReader(string text)
    {
        _text = text;
    }

    /// <summary>Reads it; up to the mistake where there is one.</summary>
    public static TemplateFile Read(string text)
    {
        var reader = new ResxReader(text);
        while (reader._at < text.Length && reader._error is null)
        {
            reader.Step();
        }

        if (reader._error is null && reader._open.Count > 0)
        {
            (string name, int start) = reader._open.Peek();
            reader.Fail(start, "XmlNotClosed", name);
        }

        return new TemplateFile(reader._messages, reader._comments, reader._error);
    }

    private void Step()
    {
        if (_text[_at] != '<')
        {
            Characters();
        }
        else if (Starts("<!--"))
        {
            int start = _at;
            int end = Skip("<!--", "-->");
            if (end >= 0)
            {
                _comments.Add(new FileComment(_text.Substring(start + 4, end - start - 4), TextSpan.FromBounds(start, _at), null));
            }
        }
        else if (Starts("<![CDATA["))
        {
            int start = _at + 9;
            int end = Skip("<![CDATA[", "]]>");
            _content?.Take(start, end);
        }
        else if (Starts("<?"))
        {
            Skip("<?", "?>");
        }
        else if (Starts("<!"))
        {
            Skip("<!", ">");
        }
        else if (Starts("</"))
        {
            Closing();
        }
        else
        {
            Opening();
        }
    }

    private void Characters()
    {
        int start = _at;
        while (_at < _text.Length && _text[_at] != '<')
        {
            if (_text[_at] != '&' || _content is null)
            {
                _at++;
                continue;
            }

            _content.Take(start, _at);
            int end = _text.IndexOf(';', _at, Math.Min(LongestEntity, _text.Length - _at));
            string? value = end < 0 ? null : Entity(_text.Substring(_at + 1, end - _at - 1));
            if (value is null)
            {
                Fail(_at, "XmlEntity");
                return;
            }

            _content.Stand(value, _at, end + 1);
            _at = end + 1;
            start = _at;
        }

        _content?.Take(start, _at);
    }

    private static string? Entity(string name)
    {
        switch (name)
        {
            case "lt":
                return "<";
            case "gt":
                return ">";
            case "amp":
                return "&";
            case "quot":
                return "\"";
            case "apos":
                return "'";
        }

        bool hex = name.StartsWith("#x", StringComparison.OrdinalIgnoreCase);
        string digits = hex ? name.Substring(2) : name.StartsWith("#", StringComparison.Ordinal) ? name.Substring(1) : string.Empty;
        bool valid = int.TryParse(digits, hex ? NumberStyles.AllowHexSpecifier : NumberStyles.None, CultureInfo.InvariantCulture, out int code)
            && code is > 0 and <= 0x10FFFF and not (>= 0xD800 and <= 0xDFFF);
        return valid ? char.ConvertFromUtf32(code) : null;
    }

    private void Opening()
    {
        int start = _at;
        int nameEnd = NameEnd(_at + 1);
        string name = _text.Substring(_at + 1, nameEnd - _at - 1);
        int end = TagEnd(nameEnd);
        if (name.Length == 0 || end < 0)
        {
            Fail(start, "XmlTag");
            return;
        }

        bool empty = _text[end - 2] == '/';
        string attributes = _text.Substring(nameEnd, end - nameEnd);
        _at = end;
        if (name == "data" && _open.Count == 1)
        {
            _entry = new Entry(Attribute(attributes, "name"), start, isText: Attribute(attributes, "type").Length == 0 && Attribute(attributes, "mimetype").Length == 0);
        }

        if (empty)
        {
            return;
        }

        _open.Push((name, start));
        if (_entry is not null && _open.Count == 3 && name is "value" or "comment")
        {
            _content = new MappedText.Builder(_text);
        }
    }

    private void Closing()
    {
        int start = _at;
        int nameEnd = NameEnd(_at + 2);
        string name = _text.Substring(_at + 2, nameEnd - _at - 2);
        int end = _text.IndexOf('>', nameEnd);
        if (end < 0 || _open.Count == 0 || _open.Peek().Name != name)
        {
            Fail(start, _open.Count > 0 ? "XmlMismatch" : "XmlTag", _open.Count > 0 ? _open.Peek().Name : string.Empty);
            return;
        }

        _open.Pop();
        _at = end + 1;
        if (_entry is null)
        {
            return;
        }

        if (_content is not null && _open.Count == 2)
        {
            if (name == "value")
            {
                _entry.Value = _content.Build();
            }
            else
            {
                _entry.Comment = _content.Build();
            }

            _content = null;
        }
        else if (name == "data" && _open.Count == 1)
        {
            Close(_entry);
            _entry = null;
        }
    }

    private void Close(Entry entry)
    {
        if (entry.IsText && entry.Value is { Text.Length: > 0 } value)
        {
            _messages.Add(new FileMessage(entry.Name, value));
        }

        if (entry.Comment is { Text.Length: > 0 } comment)
        {
            _comments.Add(new FileComment(comment.Text, comment.Locate(0, comment.Text.Length), TextSpan.FromBounds(entry.Start, _at)));
        }
    }

    // Where the closer stands; -1 where it does not.
    private int Skip(string open, string close)
    {
        int end = _text.IndexOf(close, _at + open.Length, StringComparison.Ordinal);
        if (end < 0)
        {
            Fail(_at, "XmlNotClosed", open);
            return -1;
        }

        _at = end + close.Length;
        return end;
    }

    private bool Starts(string what) => string.CompareOrdinal(_text, _at, what, 0, what.Length) == 0;

    private int NameEnd(int i)
    {
        while (i < _text.Length && !char.IsWhiteSpace(_text[i]) && _text[i] is not ('>' or '/' or '<' or '='))
        {
            i++;
        }

        return i;
    }

    /// <summary>After the end of a tag; a <c>&gt;</c> in a quoted attribute does not end it. -1 where it has no end.</summary>
    private int TagEnd(int i)
    {
        char quote = '\0';
        for (; i < _text.Length; i++)
        {
            char c = _text[i];
            if (quote != '\0')
            {
                quote = c == quote ? '\0' : quote;
            }
            else if (c is '"' or '\'')
            {
                quote = c;
            }
            else if (c == '>')
            {
                return i + 1;
            }
            else if (c == '<')
            {
                return -1;
            }
        }

        return -1;
    }

    private static string Attribute(string attributes, string name)
    {
        int at = 0;
        while ((at = attributes.IndexOf(name, at, StringComparison.Ordinal)) >= 0)
        {
            int i = at + name.Length;
            bool whole = at > 0 && char.IsWhiteSpace(attributes[at - 1]);
            while (i < attributes.Length && (char.IsWhiteSpace(attributes[i]) || attributes[i] == '='))
            {
                i++;
            }

            if (whole && i < attributes.Length && attributes[i] is '"' or '\'' && attributes.IndexOf(attributes[i], i + 1) is var end and > 0)
            {
                return Unescape(attributes.Substring(i + 1, end - i - 1));
            }

            at += name.Length;
        }

        return string.Empty;
    }

    private static string Unescape(string value)
    {
        if (value.IndexOf('&') < 0)
        {
            return value;
        }

        var text = new StringBuilder();
        for (int i = 0; i < value.Length; i++)
        {
            int end = value[i] == '&' ? value.IndexOf(';', i, Math.Min(LongestEntity, value.Length - i)) : -1;
            if (end > 0 && Entity(value.Substring(i + 1, end - i - 1)) is { } entity)
            {
                text.Append(entity);
                i = end;
            }
            else
            {
                text.Append(value[i]);
            }
        }

        return text.ToString();
    }

    private void Fail(int position, string what, params object[] arguments)
    {
        _error ??= new FileError(position, new ResourceText(what, arguments));
        _at = _text.Length;
    }

    private sealed class Entry(string name, int start, bool isText)
    {
        public string Name { get; } = name;

        public int Start { get; } = start;

        public bool IsText { get; } = isText;

        public MappedText? Value { get; set; }

        public MappedText? Comment { get; set; }
    }
}
