using Compliance.Text;

namespace Compliance.Structure;

/// <summary>HTML and CSS as form: tags, styles, hidden and wide images, runs of line breaks.</summary>
internal static class Markup
{
    // Properties whose setting overrides the store's own layout.
    private static readonly string[] CssProperties =
        ["width", "max-width", "min-width", "margin", "margin-left", "margin-right", "line-height", "font", "font-family", "font-size", "color", "background", "background-color", "text-align"];

    public static void Find(FoldedText text, IStructureSink sink)
    {
        foreach (PlacedTag placed in text.Tags)
        {
            sink.Add(StructureKind.Html, placed.Start, placed.End);
            string style = placed.Tag.Attribute(text.Original, "style");
            bool styled = style.Length > 0 || string.Equals(placed.Tag.Name, "style", StringComparison.OrdinalIgnoreCase)
                || string.Equals(placed.Tag.Name, "center", StringComparison.OrdinalIgnoreCase) || string.Equals(placed.Tag.Name, "font", StringComparison.OrdinalIgnoreCase);
            if (styled)
            {
                sink.Add(StructureKind.HtmlStyle, placed.Start, placed.End);
            }

            if (string.Equals(placed.Tag.Name, "img", StringComparison.OrdinalIgnoreCase))
            {
                string width = placed.Tag.Attribute(text.Original, "width");
                if (IsPixel(width) || IsPixel(placed.Tag.Attribute(text.Original, "height")) || IsHidden(style))
                {
                    sink.Add(StructureKind.HiddenImage, placed.Start, placed.End);
                }
                else if (width.EndsWith("%", StringComparison.Ordinal) && Percent(width) > 80)
                {
                    sink.Add(StructureKind.WideImage, placed.Start, placed.End);
                }
            }
        }

        LineBreaks(text, sink);
        Css(text, sink);
    }

    private static bool IsPixel(string value) => value is "0" or "1" or "0px" or "1px";

    private static bool IsHidden(string style)
    {
        string declarations = string.Concat(style.Where(c => !char.IsWhiteSpace(c))).ToLowerInvariant();
        return declarations.Contains("display:none") || declarations.Contains("visibility:hidden");
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
            while (end < text.Count && end - valueStart < 60 && text[end] is not (';' or '\n' or '}' or '"'))
            {
                end++;
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

    // "Width: 30 cm" and "Color: navy" are a product's data; a declaration has a unit of CSS beside its number, or a property of two words.
    private static bool IsValue(FoldedText text, int start, int colon, int valueStart, int end)
    {
        for (int k = start; k < colon; k++)
        {
            if (text[k] == '-')
            {
                return end > valueStart;
            }
        }

        int i = valueStart;
        while (Chars.IsDigit(text.At(i)) || text.At(i) == '.')
        {
            i++;
        }

        return text.At(i) == '#' || i > valueStart && (text.At(i) == '%' || text.StartsWith(i, "px") || text.StartsWith(i, "em") || text.StartsWith(i, "vw"));
    }
}
