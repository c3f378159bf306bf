using Compliance.Text;

namespace Compliance.Structure;

/// <summary>HTML and CSS as form: tags, styles, hidden and wide images, runs of line breaks.</summary>
internal static class Markup
{
    // Properties whose setting overrides the store's own layout.
    private static readonly string[] CssProperties =
        ["width", "max-width", "min-width", "margin", "margin-left", "margin-right", "line-height", "font", "font-family", "font-size", "color", "background", "background-color", "text-align"];

    private static readonly WordsByLetters HidingDeclarations = new(
        "display:none", "visibility:hidden", "opacity:0", "width:0", "width:0px", "width:1px", "height:0", "height:0px", "height:1px");

    /// <summary>Reports what is form in a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="styles">A workspace.</param>
    /// <param name="sink">Takes what is found.</param>
    public static void Find(FoldedText text, TagStyles styles, IStructureSink sink)
    {
        if (text.Tags.Count > 0)
        {
            Tags(text, styles, sink);
        }

        LineBreaks(text, sink);
        Css(text, sink);
    }

    private static void Tags(FoldedText text, TagStyles styles, IStructureSink sink)
    {
        styles.Forget();
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

            Letters style = styles.Style(placed.Tag, text.Original);
            bool isOneSizeTooMany = styles.AddSize(placed.Tag, text.Original, style);
            if (isOneSizeTooMany || style.Length > 0 || IsStyled(placed.Tag, text.Original, styles))
            {
                sink.Add(StructureKind.HtmlStyle, placed.Start, placed.End);
            }

            if (IsInsecure(placed.Tag, text.Original, style))
            {
                sink.Add(StructureKind.HtmlInsecure, placed.Start, placed.End);
            }

            if (placed.Tag.Name == "img")
            {
                Image(text.Original, placed, style, styles, sink);
            }
        }
    }

    // Elements and attributes that say how the text looks and not what it is.
    private static bool IsStyled(HtmlTag tag, string text, TagStyles styles) =>
        tag.Name is "style" or "center" or "font" || tag.TryAttribute(text, "bgcolor", out _, out _) || tag.TryAttribute(text, "background", out _, out _)
        || styles.Attribute(tag, text, "align").Are("center");

    private static bool IsInsecure(HtmlTag tag, string text, Letters style) =>
        tag.TryAddress(text, out int start, out _) && string.Compare(text, start, "http://", 0, 7, StringComparison.OrdinalIgnoreCase) == 0
        || style.IndexOf("url(http://") >= 0 || style.IndexOf("url('http://") >= 0;

    private static void Image(string text, PlacedTag placed, Letters style, TagStyles styles, IStructureSink sink)
    {
        Letters width = styles.Attribute(placed.Tag, text, "width");
        if (IsPixel(width) || IsPixel(styles.Attribute(placed.Tag, text, "height")) || IsHidden(style))
        {
            sink.Add(StructureKind.HiddenImage, placed.Start, placed.End);
            return;
        }

        if (width.EndWith("%") && Percent(width) > 80)
        {
            sink.Add(StructureKind.WideImage, placed.Start, placed.End);
        }

        Letters source = styles.Attribute(placed.Tag, text, "src");
        int query = source.IndexOf('?');
        if (source.Part(0, query < 0 ? source.Length : query).EndWith(".gif"))
        {
            sink.Add(StructureKind.AnimatedImage, placed.Start, placed.End);
        }
    }

    private static bool IsPixel(Letters value) => value.Are("0") || value.Are("1") || value.Are("0px") || value.Are("1px");

    private static bool IsHidden(Letters style)
    {
        var start = 0;
        while (start < style.Length)
        {
            int length = style.Part(start, style.Length).IndexOf(';');
            int end = length < 0 ? style.Length : start + length;
            if (HidingDeclarations.Holds(style.Part(start, end)))
            {
                return true;
            }

            start = end + 1;
        }

        return false;
    }

    private static int Percent(Letters value)
    {
        var number = 0;
        for (var i = 0; i < value.Length && Chars.IsDigit(value[i]) && number <= 1000; i++)
        {
            number = number * 10 + (value[i] - '0');
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
