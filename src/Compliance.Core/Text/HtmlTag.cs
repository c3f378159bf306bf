namespace Compliance.Text;

/// <summary>An HTML tag, or a comment, or an element that shows no text (<c>script</c>, <c>style</c>) with its content.</summary>
internal readonly struct HtmlTag
{
    private const int LongestEntityName = 8;

    private static readonly Dictionary<ulong, char> Entities = new()
    {
        [KeyOf("amp")] = '&', [KeyOf("lt")] = '<', [KeyOf("gt")] = '>', [KeyOf("quot")] = '"', [KeyOf("apos")] = '\'', [KeyOf("nbsp")] = ' ',
        [KeyOf("ensp")] = ' ', [KeyOf("emsp")] = ' ', [KeyOf("thinsp")] = ' ', [KeyOf("shy")] = '\u00AD', [KeyOf("zwj")] = '\u200D',
        [KeyOf("zwnj")] = '\u200C', [KeyOf("ndash")] = '\u2013', [KeyOf("mdash")] = '\u2014', [KeyOf("hellip")] = '\u2026', [KeyOf("lsquo")] = '\u2018',
        [KeyOf("rsquo")] = '\u2019', [KeyOf("ldquo")] = '\u201C', [KeyOf("rdquo")] = '\u201D', [KeyOf("laquo")] = '\u00AB', [KeyOf("raquo")] = '\u00BB',
        [KeyOf("bull")] = '\u2022', [KeyOf("middot")] = '\u00B7', [KeyOf("copy")] = '\u00A9', [KeyOf("reg")] = '\u00AE', [KeyOf("trade")] = '\u2122',
        [KeyOf("deg")] = '\u00B0', [KeyOf("euro")] = '\u20AC', [KeyOf("pound")] = '\u00A3', [KeyOf("yen")] = '\u00A5', [KeyOf("cent")] = '\u00A2',
        [KeyOf("times")] = '\u00D7', [KeyOf("star")] = '\u2606', [KeyOf("starf")] = '\u2605',
        [KeyOf("Tab")] = '\t', [KeyOf("NewLine")] = '\n', [KeyOf("period")] = '.', [KeyOf("comma")] = ',', [KeyOf("colon")] = ':', [KeyOf("semi")] = ';', [KeyOf("sol")] = '/',
        [KeyOf("commat")] = '@', [KeyOf("num")] = '#', [KeyOf("quest")] = '?', [KeyOf("excl")] = '!', [KeyOf("percnt")] = '%', [KeyOf("dollar")] = '$', [KeyOf("plus")] = '+',
        [KeyOf("equals")] = '=', [KeyOf("ast")] = '*', [KeyOf("lowbar")] = '_', [KeyOf("lpar")] = '(', [KeyOf("rpar")] = ')',
    };

    private HtmlTag(int start, int end, string name, bool isBlock)
    {
        Start = start;
        End = end;
        Name = name;
        IsBlock = isBlock;
    }

    /// <summary>What is opened and never closed.</summary>
    [Flags]
    internal enum Unclosed
    {
        /// <summary>Nothing known.</summary>
        None = 0,

        /// <summary>A comment.</summary>
        Comment = 1,

        /// <summary>A <c>style</c> element.</summary>
        Style = 2,

        /// <summary>A <c>script</c> element.</summary>
        Script = 4,
    }

    /// <summary>Where the tag starts in the original text.</summary>
    public int Start { get; }

    /// <summary>Where it ends in the original text.</summary>
    public int End { get; }

    /// <summary>The element's name in lower case, or <c>!--</c> for a comment.</summary>
    public string Name { get; }

    /// <summary>Whether it ends a line.</summary>
    public bool IsBlock { get; }

    /// <summary>Where the web address in the tag stands.</summary>
    public bool TryAddress(string text, out int start, out int end) =>
        TryAttribute(text, "href", out start, out end) || TryAttribute(text, "src", out start, out end);

    /// <summary>Where the value of an attribute stands, if there is one that is not empty.</summary>
    public bool TryAttribute(string text, string name, out int start, out int end)
    {
        start = end = 0;
        int limit = TagEnd(text);
        for (int i = Start + 1 + Name.Length; i + name.Length < limit; i++)
        {
            if (!char.IsWhiteSpace(text[i - 1]) && text[i - 1] is not ('"' or '\'')
                || string.Compare(text, i, name, 0, name.Length, StringComparison.OrdinalIgnoreCase) != 0)
            {
                continue;
            }

            int k = i + name.Length;
            while (k < limit && char.IsWhiteSpace(text[k]))
            {
                k++;
            }

            if (k >= limit || text[k] != '=')
            {
                continue;
            }

            k++;
            while (k < limit && char.IsWhiteSpace(text[k]))
            {
                k++;
            }

            char quote = k < limit && text[k] is '"' or '\'' ? text[k++] : '\0';
            start = k;
            while (k < limit && (quote == '\0' ? !char.IsWhiteSpace(text[k]) && text[k] != '>' : text[k] != quote))
            {
                k++;
            }

            end = k;
            return end > start;
        }

        return false;
    }

    /// <summary>The character at a place of an attribute's value, where an entity is one; goes to the next one.</summary>
    public static char CharacterOfValue(string text, int end, ref int place)
    {
        int start = place++;
        if (text[start] == '&' && FoldedText.TryEntityOfValue(text, start, out int codePoint, out int entityEnd) && entityEnd <= end)
        {
            place = entityEnd;
            return codePoint > char.MaxValue ? '\uFFFD' : (char)codePoint;
        }

        return text[start];
    }

    /// <summary>The character of an entity whose name, of ASCII letters and digits, stands in a text, or <c>\0</c>.</summary>
    public static char NamedEntity(string text, int start, int end) =>
        end - start <= LongestEntityName && Entities.TryGetValue(KeyOf(text, start, end), out char value) ? value : '\0';

    /// <summary>
    /// Reads a tag at a <c>&lt;</c>. Only names of HTML elements count, so that <c>&lt;Enter&gt;</c> stays text. A tag ends before the next
    /// <c>&lt;</c> at the latest, which keeps the whole scan linear. What is never closed hides nothing: plain text may hold a stray
    /// <c>&lt;!--</c>, and its reader sees what follows. <paramref name="unclosed"/> remembers what has no end in the rest of the text.
    /// </summary>
    public static bool TryParse(string text, int start, ref Unclosed unclosed, out HtmlTag tag)
    {
        tag = default;
        if (start + 1 < text.Length && text[start + 1] == '!' && string.CompareOrdinal(text, start, "<!--", 0, 4) == 0)
        {
            int close = (unclosed & Unclosed.Comment) != 0 ? -1 : text.IndexOf("-->", start + 4, StringComparison.Ordinal);
            if (close < 0)
            {
                unclosed |= Unclosed.Comment;
                return false;
            }

            tag = new HtmlTag(start, close + 3, "!--", isBlock: false);
            return true;
        }

        int i = start + 1;
        if (i < text.Length && text[i] is '/' or '!')
        {
            i++;
        }

        int nameStart = i;
        while (i < text.Length && IsAsciiAlnum(text[i]))
        {
            i++;
        }

        if (i == nameStart || i < text.Length && !(text[i] is '>' or '/' or ' ' or '\t' or '\r' or '\n')
            || !HtmlElements.TryFind(text, nameStart, i - nameStart, out string name, out bool isBlock))
        {
            return false;
        }

        while (i < text.Length && text[i] != '>' && text[i] != '<')
        {
            i++;
        }

        if (i == text.Length || text[i] == '<')
        {
            return false;
        }

        int end = i + 1;
        Unclosed hiding = name switch
        {
            "style" => Unclosed.Style,
            "script" => Unclosed.Script,
            _ => Unclosed.None,
        };
        if (hiding != Unclosed.None && text[start + 1] != '/' && text[i - 1] != '/' && (unclosed & hiding) == 0)
        {
            int close = text.IndexOf("</" + name, end, StringComparison.OrdinalIgnoreCase);
            int closeEnd = close < 0 ? -1 : text.IndexOf('>', close);
            unclosed |= closeEnd < 0 ? hiding : Unclosed.None;
            end = closeEnd < 0 ? end : closeEnd + 1;
        }

        tag = new HtmlTag(start, end, name, isBlock);
        return true;
    }

    /// <summary>Whether a character is an ASCII letter or digit, of which the names of tags and entities are made.</summary>
    internal static bool IsAsciiAlnum(char c) => (uint)((c | 0x20) - 'a') <= 'z' - 'a' || (uint)(c - '0') <= 9;

    // The end of the opening tag itself, without the content that script and style hide.
    private int TagEnd(string text) => Name == "!--" ? Start : text.IndexOf('>', Start, End - Start) + 1;

    private static ulong KeyOf(string name) => KeyOf(name, 0, name.Length);

    // Eight bits for each letter or digit.
    private static ulong KeyOf(string text, int start, int end)
    {
        ulong key = 0;
        for (int i = start; i < end; i++)
        {
            key = key << 8 | text[i];
        }

        return key;
    }
}
