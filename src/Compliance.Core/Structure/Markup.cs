using System.Text;
using Compliance.Text;

namespace Compliance.Structure;

/// <summary>HTML and CSS as form: tags, styles, hidden and wide images, runs of line breaks.</summary>
internal static class Markup
{
    // Properties whose setting overrides the store's own layout.
    private static readonly string[] CssProperties =
        ["width", "max-width", "min-width", "margin", "margin-left", "margin-right", "line-height", "font", "font-family", "font-size", "color", "background", "background-color", "text-align"];

    // More sizes of letters than this are a style of one's own.
    private const int MostFontSizes = 3;

    public static void Find(FoldedText text, IStructureSink sink)
    {
        if (text.Tags.Count > 0)
        {
            Tags(text, sink);
        }

        LineBreaks(text, sink);
        Css(text, sink);
    }

    private static void Tags(FoldedText text, IStructureSink sink)
    {
        var sizes = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < text.Tags.Count; i++)
        {
            PlacedTag placed = text.Tags[i];
            if (i == 0)
            {
                // One finding for a text in HTML says all; a message of twenty paragraphs is not twenty offences.
                sink.Add(StructureKind.Html, placed.Start, placed.End);
            }

            if (text.Original[placed.Tag.Start + 1] == '/')
            {
                continue;
            }

            string style = Compact(placed.Tag.Attribute(text.Original, "style"));
            bool oneSizeMore = AddSize(placed.Tag, text.Original, style, sizes) && sizes.Count > MostFontSizes;
            if (oneSizeMore || style.Length > 0 || IsStyled(placed.Tag, text.Original))
            {
                sink.Add(StructureKind.HtmlStyle, placed.Start, placed.End);
            }

            if (IsInsecure(placed.Tag, text.Original, style))
            {
                sink.Add(StructureKind.HtmlInsecure, placed.Start, placed.End);
            }

            if (Is(placed.Tag, "img"))
            {
                Image(text.Original, placed, style, sink);
            }
        }
    }

    private static bool Is(HtmlTag tag, string name) => string.Equals(tag.Name, name, StringComparison.OrdinalIgnoreCase);

    // Elements and attributes that say how the text looks and not what it is.
    private static bool IsStyled(HtmlTag tag, string text) =>
        Is(tag, "style") || Is(tag, "center") || Is(tag, "font") || tag.Attribute(text, "bgcolor").Length > 0 || tag.Attribute(text, "background").Length > 0
        || string.Equals(tag.Attribute(text, "align"), "center", StringComparison.OrdinalIgnoreCase);

    private static bool IsInsecure(HtmlTag tag, string text, string style) =>
        tag.TryAddress(text, out int start, out _) && string.Compare(text, start, "http://", 0, 7, StringComparison.OrdinalIgnoreCase) == 0
        || style.Contains("url(http://") || style.Contains("url('http://");

    private static void Image(string text, PlacedTag placed, string style, IStructureSink sink)
    {
        string width = placed.Tag.Attribute(text, "width");
        if (IsPixel(width) || IsPixel(placed.Tag.Attribute(text, "height")) || IsHidden(style))
        {
            sink.Add(StructureKind.HiddenImage, placed.Start, placed.End);
            return;
        }

        if (width.EndsWith("%", StringComparison.Ordinal) && Percent(width) > 80)
        {
            sink.Add(StructureKind.WideImage, placed.Start, placed.End);
        }

        string source = placed.Tag.Attribute(text, "src");
        int query = source.IndexOf('?');
        if (source.Substring(0, query < 0 ? source.Length : query).EndsWith(".gif", StringComparison.OrdinalIgnoreCase))
        {
            sink.Add(StructureKind.AnimatedImage, placed.Start, placed.End);
        }
    }

    private static bool IsPixel(string value) => value is "0" or "1" or "0px" or "1px";

    private static bool IsHidden(string style)
    {
        foreach (string declaration in style.Split(';'))
        {
            if (declaration is "display:none" or "visibility:hidden" or "opacity:0" or "width:0" or "width:0px" or "width:1px" or "height:0" or "height:0px" or "height:1px")
            {
                return true;
            }
        }

        return false;
    }

    // A style in lower case and without blanks, so that declarations can be compared.
    private static string Compact(string style)
    {
        var compact = new StringBuilder(style.Length);
        foreach (char c in style)
        {
            if (!char.IsWhiteSpace(c))
            {
                compact.Append(char.ToLowerInvariant(c));
            }
        }

        return compact.ToString();
    }

    /// <summary>Counts the size of letters that a tag sets, beside that of plain text; returns whether it is a new one.</summary>
    private static bool AddSize(HtmlTag tag, string text, string style, HashSet<string> sizes)
    {
        if (sizes.Count == 0)
        {
            sizes.Add("plain");
        }

        int declared = style.IndexOf("font-size:", StringComparison.Ordinal);
        if (declared >= 0)
        {
            int end = style.IndexOf(';', declared);
            return sizes.Add(end < 0 ? style.Substring(declared) : style.Substring(declared, end - declared));
        }

        bool isHeading = tag.Name.Length == 2 && tag.Name[0] is 'h' or 'H' && tag.Name[1] is >= '1' and <= '6';
        return (isHeading || Is(tag, "big") || Is(tag, "small")) && sizes.Add(tag.Name) || Is(tag, "font") && tag.Attribute(text, "size") is { Length: > 0 } size && sizes.Add(size);
    }

    private static int Percent(string value)
    {
        var number = 0;
        foreach (char c in value)
        {
            if (!Chars.IsDigit(c) || number > 1000)
            {
                break;
            }

            number = number * 10 + (c - '0');
        }

        return number;
    }

    private static void LineBreaks(FoldedText text, IStructureSink sink)
    {
        var i = 0;
        while (i < text.Count)
        {
            if (text[i] != '\n')
            {
                i++;
                continue;
            }

            int start = i;
            var breaks = 0;
            while (i < text.Count && Chars.IsSpace(text[i]))
            {
                // A block tag ends a line by its nature; only breaks that were typed count, and <br>.
                bool typed = text[i] == '\n' && (text.OriginalEnd(i) - text.OriginalStart(i) == 1 || IsBreakTag(text, i));
                breaks += typed ? 1 : 0;
                i++;
            }

            if (breaks > 2)
            {
                sink.Add(StructureKind.LineBreak, start, i);
            }
        }
    }

    private static bool IsBreakTag(FoldedText text, int i) =>
        string.Compare(text.Original, text.OriginalStart(i), "<br", 0, 3, StringComparison.OrdinalIgnoreCase) == 0;

    // A declaration standing in the text itself: "width:95%; display:block".
    private static void Css(FoldedText text, IStructureSink sink)
    {
        for (var i = 1; i < text.Count; i++)
        {
            if (text[i] != ':' || !Chars.IsLatin(text[i - 1]))
            {
                continue;
            }

            int start = i;
            while (start > 0 && i - start < 20 && (Chars.IsLatin(text[start - 1]) || text[start - 1] == '-'))
            {
                start--;
            }

            int valueStart = i + 1;
            while (text.At(valueStart) == ' ')
            {
                valueStart++;
            }

            int end = valueStart;
            while (end < text.Count && end - valueStart < 60 && !Chars.IsHan(text[end]) && text[end] is not (';' or '\n' or '}' or '"'))
            {
                end++;
            }

            while (end > valueStart && text[end - 1] == ' ')
            {
                end--;
            }

            if (IsProperty(text, start, i) && IsValue(text, start, i, valueStart, end))
            {
                sink.Add(StructureKind.Css, start, end);
            }
        }
    }

    private static bool IsProperty(FoldedText text, int start, int end)
    {
        foreach (string property in CssProperties)
        {
            if (property.Length == end - start && text.StartsWith(start, property))
            {
                return true;
            }
        }

        return false;
    }

    // "Width: 30 cm", "Color: navy" and "Color: 100% cotton" are a product's data. A declaration has a property of two words, a colour in
    // hexadecimal digits, or a number with a unit of CSS directly beside it.
    private static bool IsValue(FoldedText text, int start, int colon, int valueStart, int end)
    {
        for (int k = start; k < colon; k++)
        {
            if (text[k] == '-')
            {
                return end > valueStart;
            }
        }

        if (text.StartsWith(start, "color") || text.StartsWith(start, "background"))
        {
            return text.At(valueStart) == '#' && IsHexColour(text, valueStart + 1);
        }

        int i = valueStart;
        while (Chars.IsDigit(text.At(i)) || text.At(i) == '.')
        {
            i++;
        }

        return i > valueStart && (text.At(i) == '%' || IsUnit(text, i, "px") || IsUnit(text, i, "em") || IsUnit(text, i, "vw"));
    }

    private static bool IsUnit(FoldedText text, int at, string unit) => text.StartsWith(at, unit) && !Chars.IsAlnum(text.At(at + unit.Length));

    // #c00 or #cc0000. "Color: #120" is a number of a colour card: three digits count only where the declaration ends as one.
    private static bool IsHexColour(FoldedText text, int start)
    {
        int i = start;
        while (Chars.IsDigit(text.At(i)) || text.At(i) is >= 'a' and <= 'f')
        {
            i++;
        }

        return !Chars.IsAlnum(text.At(i)) && (i - start == 6 || i - start == 3 && text.At(i) is ';' or '}');
    }
}
