using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Compliance.Analyzers.Extraction;

/// <summary>What a string token says, and where in the source each of its characters is written.</summary>
internal static class TokenText
{
    /// <summary>The characters that the token stands for: escapes resolved, doubled quotes and braces single, raw indentation gone.</summary>
    public static string Value(SyntaxToken token)
    {
        string value = token.ValueText;
        return HasDoubledBraces(token) && (value.Contains("{{") || value.Contains("}}"))
            ? value.Replace("{{", "{").Replace("}}", "}")
            : value;
    }

    /// <summary>
    /// The source span of a part of <see cref="Value"/>. Where the token is broken (half-typed code) and its characters cannot be told
    /// apart, the whole token.
    /// </summary>
    public static TextSpan Locate(SyntaxToken token, int start, int length)
    {
        int[]? places = Places(token);
        if (places is null || start + length >= places.Length)
        {
            return token.Span;
        }

        int from = places[start];
        return TextSpan.FromBounds(from, length == 0 ? from : End(token, places, start + length - 1));
    }

    /// <summary>
    /// The source that goes when a part of <see cref="Value"/> goes: up to where the next character starts, so that with a line of a raw string
    /// its indentation goes too.
    /// </summary>
    public static TextSpan Cut(SyntaxToken token, int start, int length) =>
        Places(token) is { } places && start + length < places.Length ? TextSpan.FromBounds(places[start], places[start + length]) : token.Span;

    /// <summary>
    /// The absolute source position of every character of <see cref="Value"/>, and one more: the end of the last. Null where the token
    /// does not decode to its value.
    /// </summary>
    public static int[]? Places(SyntaxToken token)
    {
        var decoder = new Decoder(token);
        return decoder.Run() ? decoder.Places() : null;
    }

    // A character ends where the next begins, but for a line break: the indentation of the next line is nobody's.
    private static int End(SyntaxToken token, int[] places, int index)
    {
        int place = places[index];
        if (token.Text[place - token.SpanStart] == '\n')
        {
            return place + 1;
        }

        int next = index + 1;
        while (next < places.Length - 1 && places[next] == place)
        {
            next++;
        }

        return places[next];
    }

    private static bool HasDoubledBraces(SyntaxToken token) =>
        token.IsKind(SyntaxKind.InterpolatedStringTextToken) && InterpolationStart(token) is SyntaxKind.InterpolatedStringStartToken or SyntaxKind.InterpolatedVerbatimStringStartToken;

    private static SyntaxKind InterpolationStart(SyntaxToken token) =>
        token.Parent?.Parent is InterpolatedStringExpressionSyntax whole ? whole.StringStartToken.Kind() : SyntaxKind.None;

    /// <summary>Walks the source of a token and notes for every decoded character where it starts.</summary>
    private sealed class Decoder(SyntaxToken token)
    {
        private readonly string _source = token.Text;
        private readonly string _value = Value(token);
        private readonly List<int> _places = new(token.ValueText.Length + 1);
        private int _end;

        public bool Run()
        {
            switch (token.Kind())
            {
                case SyntaxKind.StringLiteralToken or SyntaxKind.Utf8StringLiteralToken when _source.StartsWith("@", StringComparison.Ordinal):
                    Doubled(2, '"', braces: false, escapes: false);
                    break;
                case SyntaxKind.StringLiteralToken or SyntaxKind.Utf8StringLiteralToken or SyntaxKind.CharacterLiteralToken:
                    Doubled(1, _source.Length > 0 ? _source[0] : '"', braces: false, escapes: true);
                    break;
                case SyntaxKind.SingleLineRawStringLiteralToken or SyntaxKind.Utf8SingleLineRawStringLiteralToken:
                    Plain(Quotes(), Quotes() + _value.Length);
                    break;
                case SyntaxKind.MultiLineRawStringLiteralToken or SyntaxKind.Utf8MultiLineRawStringLiteralToken:
                    MultiLineRaw();
                    break;
                case SyntaxKind.InterpolatedStringTextToken:
                    InterpolatedText();
                    break;
                default:
                    return false;
            }

            return _places.Count == _value.Length;
        }

        public int[] Places()
        {
            var result = new int[_places.Count + 1];
            for (int i = 0; i < _places.Count; i++)
            {
                result[i] = token.SpanStart + _places[i];
            }

            result[_places.Count] = token.SpanStart + _end;
            return result;
        }

        private void InterpolatedText()
        {
            switch (InterpolationStart(token))
            {
                case SyntaxKind.InterpolatedStringStartToken:
                    Doubled(0, '\0', braces: true, escapes: true);
                    break;
                case SyntaxKind.InterpolatedVerbatimStringStartToken:
                    Doubled(0, '"', braces: true, escapes: false);
                    break;
                case SyntaxKind.InterpolatedSingleLineRawStringStartToken:
                    Plain(0, _source.Length);
                    break;
                case SyntaxKind.InterpolatedMultiLineRawStringStartToken:
                    string last = ((InterpolatedStringExpressionSyntax)token.Parent!.Parent!).StringEndToken.Text;
                    bool opensLine = ((InterpolatedStringExpressionSyntax)token.Parent!.Parent!).Contents.FirstOrDefault() == token.Parent;
                    Lines(0, _source.Length, Indentation(last), opensLine);
                    break;
            }
        }

        /// <summary>Characters with escapes or doubled ones. Ends at the closing quote, or where the value ends.</summary>
        private void Doubled(int start, char quote, bool braces, bool escapes)
        {
            int i = start;
            while (i < _source.Length && _places.Count < _value.Length)
            {
                char c = _source[i];
                int width = 1;
                int characters = 1;
                if (escapes && c == '\\')
                {
                    (width, characters) = Escape(i);
                }
                else if (i + 1 < _source.Length && _source[i + 1] == c && (c == quote && !escapes || braces && c is '{' or '}'))
                {
                    width = 2;
                }

                for (int k = 0; k < characters; k++)
                {
                    _places.Add(i);
                }

                i += width;
            }

            _end = i;
        }

        private (int Width, int Characters) Escape(int i)
        {
            char kind = i + 1 < _source.Length ? _source[i + 1] : '\0';
            int digits = kind switch { 'u' => 4, 'U' => 8, 'x' => HexDigits(i + 2, 4), _ => 0 };
            int width = Math.Min(2 + digits, _source.Length - i);
            // \U0001F600 is one escape and two UTF-16 code units.
            bool pair = kind == 'U' && _places.Count < _value.Length && char.IsHighSurrogate(_value[_places.Count]);
            return (width, pair ? 2 : 1);
        }

        private int HexDigits(int i, int most)
        {
            int count = 0;
            while (count < most && i + count < _source.Length && Uri.IsHexDigit(_source[i + count]))
            {
                count++;
            }

            return count;
        }

        private void Plain(int start, int end)
        {
            for (int i = start; i < end && i < _source.Length; i++)
            {
                _places.Add(i);
            }

            _end = Math.Min(end, _source.Length);
        }

        private int Quotes()
        {
            int count = 0;
            while (count < _source.Length && _source[count] == '"')
            {
                count++;
            }

            return count;
        }

        private void MultiLineRaw()
        {
            int start = _source.IndexOf('\n') + 1;
            int lastBreak = _source.LastIndexOf('\n');
            if (start == 0 || lastBreak < start)
            {
                return;
            }

            int end = lastBreak > 0 && _source[lastBreak - 1] == '\r' ? lastBreak - 1 : lastBreak;
            Lines(start, end, Indentation(_source.Substring(lastBreak)), opensLine: true);
        }

        private static int Indentation(string lastLine)
        {
            int start = lastLine.LastIndexOf('\n') + 1;
            int i = start;
            while (i < lastLine.Length && lastLine[i] is ' ' or '\t')
            {
                i++;
            }

            return i - start;
        }

        /// <summary>Lines without their indentation.</summary>
        private void Lines(int start, int end, int indentation, bool opensLine)
        {
            int i = start;
            bool atLineStart = opensLine;
            while (i < end)
            {
                if (atLineStart)
                {
                    int skipped = 0;
                    while (skipped < indentation && i < end && _source[i] is ' ' or '\t')
                    {
                        i++;
                        skipped++;
                    }

                    atLineStart = false;
                    continue;
                }

                atLineStart = _source[i] == '\n';
                _places.Add(i);
                i++;
            }

            _end = end;
        }
    }
}
