using System.Globalization;
using Compliance.Analyzers.Rules;
using Microsoft.CodeAnalysis.Text;

namespace Compliance.Analyzers.Files;

/// <summary>JSON, with comments and trailing commas: every string that is a value is a message, named by its path.</summary>
internal sealed class JsonReader
{
    private const int DeepestNesting = 200;

    private readonly string _text;
    private readonly bool _takesLineBreaks;
    private readonly List<FileMessage> _messages = [];
    private readonly List<FileComment> _comments = [];
    private FileError? _error;
    private int _at;

    private JsonReader(string text, bool takesLineBreaks)
    {
        _text = text;
        _takesLineBreaks = takesLineBreaks;
    }

    /// <summary>Whether a text is an object or a list of JSON, by its marks.</summary>
    public static bool IsJson(string text)
    {
        int start = AfterBlank(text, 0);
        return start < text.Length && text[start] is '{' or '['
            && AfterBlank(text, start + 1) is var next && next < text.Length && text[next] is '"' or '{' or '['
            && text.IndexOf("\":", StringComparison.Ordinal) > 0
            && (text.TrimEnd().EndsWith("}", StringComparison.Ordinal) || text.TrimEnd().EndsWith("]", StringComparison.Ordinal));
    }

    /// <summary>Reads it; up to the mistake where there is one.</summary>
    /// <param name="text">The JSON.</param>
    /// <param name="takesLineBreaks">Whether a string may go over several lines, as it does in JSON that a program puts together.</param>
    public static TemplateFile Read(string text, bool takesLineBreaks = false)
    {
        var reader = new JsonReader(text, takesLineBreaks);
        reader._at = text.Length > 0 && text[0] == '\uFEFF' ? 1 : 0;
        reader.Blank();
        if (reader._at < text.Length && reader.Value(string.Empty, 0))
        {
            reader.Blank();
            if (reader._at < text.Length)
            {
                reader.Fail("JsonEnd");
            }
        }

        return new TemplateFile(reader._messages, reader._comments, reader._error);
    }

    private static int AfterBlank(string text, int i)
    {
        while (i < text.Length && char.IsWhiteSpace(text[i]))
        {
            i++;
        }

        return i;
    }

    private bool Value(string name, int depth)
    {
        Blank();
        if (depth > DeepestNesting)
        {
            return Fail("JsonDeep");
        }

        switch (Current)
        {
            case '{':
                return Object(name, depth);
            case '[':
                return Array(name, depth);
            case '"':
                int start = _at;
                if (String() is not { } text)
                {
                    return false;
                }

                if (IsDirective(name, text.Text))
                {
                    _comments.Add(new FileComment(text.Text, TextSpan.FromBounds(start, _at), null));
                }
                else
                {
                    _messages.Add(new FileMessage(name, text));
                }

                return true;
            default:
                return Word();
        }
    }

    private bool Object(string name, int depth)
    {
        _at++;
        while (true)
        {
            Blank();
            if (Current == '}')
            {
                _at++;
                return true;
            }

            if (Current != '"')
            {
                return Fail("JsonKey");
            }

            if (String() is not { } key)
            {
                return false;
            }

            Blank();
            if (Current != ':')
            {
                return Fail("JsonColon");
            }

            _at++;
            if (!Value(name.Length == 0 ? key.Text : name + "." + key.Text, depth + 1) || !Next('}'))
            {
                return false;
            }
        }
    }

    private bool Array(string name, int depth)
    {
        _at++;
        while (true)
        {
            Blank();
            if (Current == ']')
            {
                _at++;
                return true;
            }

            if (!Value(name, depth + 1) || !Next(']'))
            {
                return false;
            }
        }
    }

    /// <summary>A comma, or what closes the list.</summary>
    private bool Next(char close)
    {
        Blank();
        if (Current == ',')
        {
            _at++;
            return true;
        }

        return Current == close || Fail(close == '}' ? "JsonObject" : "JsonArray");
    }

    private bool Word()
    {
        int start = _at;
        while (_at < _text.Length && (char.IsLetterOrDigit(_text[_at]) || _text[_at] is '-' or '+' or '.'))
        {
            _at++;
        }

        string word = _text.Substring(start, _at - start);
        bool known = word is "true" or "false" or "null" || double.TryParse(word, NumberStyles.Float, CultureInfo.InvariantCulture, out _);
        _at = known ? _at : start;
        return known || Fail("JsonValue");
    }

    private MappedText? String()
    {
        var text = new MappedText.Builder(_text);
        int start = _at++;
        int taken = _at;
        while (_at < _text.Length)
        {
            char c = _text[_at];
            if (c == '"')
            {
                text.Take(taken, _at++);
                return text.Build();
            }

            if (c is '\n' or '\r' && !_takesLineBreaks)
            {
                break;
            }

            if (c != '\\')
            {
                _at++;
                continue;
            }

            text.Take(taken, _at);
            int width = Escape(out string value);
            if (width == 0)
            {
                Fail("JsonEscape");
                return null;
            }

            text.Stand(value, _at, _at + width);
            _at += width;
            taken = _at;
        }

        _at = start;
        Fail("JsonString");
        return null;
    }

    private int Escape(out string value)
    {
        char kind = _at + 1 < _text.Length ? _text[_at + 1] : '\0';
        value = kind switch { '"' => "\"", '\\' => "\\", '/' => "/", 'b' => "\b", 'f' => "\f", 'n' => "\n", 'r' => "\r", 't' => "\t", _ => string.Empty };
        if (value.Length > 0)
        {
            return 2;
        }

        if (kind == 'u' && _at + 6 <= _text.Length && int.TryParse(_text.Substring(_at + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out int code))
        {
            value = ((char)code).ToString();
            return 6;
        }

        return 0;
    }

    private char Current => _at < _text.Length ? _text[_at] : '\0';

    private void Blank()
    {
        while (_at < _text.Length)
        {
            if (char.IsWhiteSpace(_text[_at]))
            {
                _at++;
            }
            else if (string.CompareOrdinal(_text, _at, "//", 0, 2) == 0)
            {
                int end = _text.IndexOf('\n', _at);
                Comment(end < 0 ? _text.Length : end, 0);
            }
            else if (string.CompareOrdinal(_text, _at, "/*", 0, 2) == 0 && _text.IndexOf("*/", _at + 2, StringComparison.Ordinal) is var close and > 0)
            {
                Comment(close + 2, 2);
            }
            else
            {
                return;
            }
        }
    }

    private void Comment(int end, int closing)
    {
        _comments.Add(new FileComment(_text.Substring(_at + 2, end - closing - _at - 2), TextSpan.FromBounds(_at, end), null));
        _at = end;
    }

    // JSON has no comments of its own: an entry whose text is a directive is one.
    private static bool IsDirective(string name, string text) =>
        name.EndsWith("//", StringComparison.Ordinal) || text.TrimStart().StartsWith(Suppression.Word, StringComparison.Ordinal);

    private bool Fail(string what)
    {
        _error ??= new FileError(Math.Min(_at, _text.Length), new ResourceText(what));
        return false;
    }
}
