using System.Text;
using Compliance.Analyzers.Text;

namespace Compliance.Analyzers.Extraction;

/// <summary>
/// A placeholder of a template language in a text: <c>{{coupon_code}}</c>, <c>%Discount.Amount%</c>, <c>[CouponCode]</c>, <c>#OrderNo#</c>, <c>@clientName</c>. Like a hole of
/// an interpolation it is read by the words of its name.
/// </summary>
internal readonly struct TemplateHole(int start, int length, string words)
{
    // What the name of a template's variable ends in.
    private static readonly HashSet<string> Filled = new(StringComparer.Ordinal)
    {
        "Name", "Code", "Order", "Date", "Number", "No", "Id", "Amount", "Sum", "Total", "Price", "Percent", "Link", "Url", "Address", "Coupon", "Client", "Customer", "Buyer", "Invoice", "Item", "Product", "Title", "Count",
    };

    private const int LongestName = 60;

    /// <summary>Where it starts in the text.</summary>
    public int Start { get; } = start;

    /// <summary>How long it is in the text, with its marks.</summary>
    public int Length { get; } = length;

    /// <summary>What it is read as: <c>{coupon code}</c>.</summary>
    public string Words { get; } = words;

    /// <summary>The first placeholder from a place on whose name is not a single word as it stands; null where there is none. No allocation then.</summary>
    public static TemplateHole? Next(string text, int from)
    {
        for (int i = from; i < text.Length; i++)
        {
            if (text[i] is '{' or '[' or '%' or '#' or '$' or '@' && Read(text, i) is { } hole)
            {
                return hole;
            }
        }

        return null;
    }

    /// <summary>A text with its placeholders as they are read; the text itself where there is none.</summary>
    public static string Shown(string text)
    {
        if (Next(text, 0) is not { } next)
        {
            return text;
        }

        var shown = new StringBuilder(text.Length);
        int at = 0;
        for (TemplateHole? hole = next; hole is { } found; hole = Next(text, at))
        {
            shown.Append(text, at, found.Start - at).Append(found.Words);
            at = found.Start + found.Length;
        }

        return shown.Append(text, at, text.Length - at).ToString();
    }

    private static TemplateHole? Read(string text, int start) => text[start] switch
    {
        // @Model.CouponCode of a Razor template.
        '@' when string.CompareOrdinal(text, start + 1, "Model.", 0, 6) == 0 => Read(text, start, 7, string.Empty, mustSplit: false),
        // @clientName of another template, where @myLampShop is somebody's handle; an address has letters before the @.
        '@' when IsVariable(text, start + 1) && (start == 0 || !char.IsLetterOrDigit(text[start - 1])) => Read(text, start, 1, string.Empty, mustSplit: true),
        '$' when At(text, start + 1, '{') => Read(text, start, 2, "}", mustSplit: false),
        '{' when At(text, start + 1, '{') => Read(text, start, 2, "}}", mustSplit: false),
        '{' => Read(text, start, 1, "}", mustSplit: true),
        // [Important] is a tag, [CouponCode] a placeholder.
        '[' => Read(text, start, 1, "]", mustSplit: true),
        '%' or '#' when start == 0 || !char.IsLetterOrDigit(text[start - 1]) => Read(text, start, 1, text[start] == '%' ? "%" : "#", mustSplit: false),
        _ => null,
    };

    private static bool At(string text, int i, char c) => i < text.Length && text[i] == c;

    private static bool IsVariable(string text, int start)
    {
        int end = start;
        while (end < text.Length && text[end] is >= 'a' and <= 'z')
        {
            end++;
        }

        if (end == start || end + 1 >= text.Length || text[end] is not (>= 'A' and <= 'Z') || text[end + 1] is not (>= 'a' and <= 'z'))
        {
            return false;
        }

        int last = end;
        while (end < text.Length && char.IsLetterOrDigit(text[end]) && text[end] < 128)
        {
            last = char.IsUpper(text[end]) ? end : last;
            end++;
        }

        return Filled.Contains(text.Substring(last, end - last));
    }

    private static TemplateHole? Read(string text, int start, int open, string close, bool mustSplit)
    {
        int first = start + open;
        while (At(text, first, ' ') && close == "}}")
        {
            first++;
        }

        int end = first;
        while (end < text.Length && end - first < LongestName && (char.IsLetterOrDigit(text[end]) && text[end] < 128 || text[end] is '_' or '.' or '-'))
        {
            end++;
        }

        // The full stop behind it ends the sentence.
        end -= close.Length == 0 && end > first && text[end - 1] == '.' ? 1 : 0;
        int after = end;
        while (At(text, after, ' ') && close == "}}")
        {
            after++;
        }

        if (end - first < 2 || !char.IsLetter(text[first]) || string.CompareOrdinal(text, after, close, 0, close.Length) != 0)
        {
            return null;
        }

        string name = text.Substring(first, end - first);
        string words = IdentifierWords.Of(name.Replace('-', '_'));
        return words.Length == 0 || mustSplit && words.IndexOf(' ') < 0 ? null : new TemplateHole(start, after + close.Length - start, "{" + words + "}");
    }
}
