namespace Compliance.Text;

/// <summary>The names of HTML elements, found without a string of their own: tags are frequent where there are any.</summary>
internal static class HtmlElements
{
    private const int Longest = 10;
    private const int SlotBits = 8;

    private static readonly string[] Block =
    [
        "address", "article", "aside", "blockquote", "body", "br", "caption", "center", "dd", "div", "dl", "doctype", "dt", "fieldset", "figcaption", "figure",
        "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "head", "header", "hr", "html", "li", "main", "nav", "ol", "option", "p", "pre", "section",
        "table", "tbody", "td", "tfoot", "th", "thead", "title", "tr", "ul",
    ];

    private static readonly string[] Others =
    [
        "a", "abbr", "b", "big", "button", "cite", "code", "em", "font", "i", "iframe", "img", "input", "ins", "del", "label", "link", "mark", "meta", "object",
        "q", "s", "samp", "script", "select", "small", "span", "strike", "strong", "style", "sub", "sup", "svg", "textarea", "tt", "u", "var", "video", "wbr",
        "source",
    ];

    private static readonly Slot[] Slots = Hash();

    /// <summary>Finds the element whose name stands at a place, in whatever case. Gives the name in lower case, and whether the element ends a line.</summary>
    public static bool TryFind(string text, int start, int length, out string name, out bool isBlock)
    {
        Slot slot = length <= Longest ? Slots[Find(Slots, KeyOf(text, start, length))] : default;
        name = slot.Name;
        isBlock = slot.IsBlock;
        return name is not null;
    }

    // Six bits for each letter or digit.
    private static ulong KeyOf(string text, int start, int length)
    {
        ulong key = 0;
        for (int i = start; i < start + length; i++)
        {
            char c = text[i];
            key = key << 6 | (Chars.IsDigit(c) ? (uint)(c - '0' + 32) : c & 31u);
        }

        return key;
    }

    // Where a name lies, or would.
    private static int Find(Slot[] slots, ulong key)
    {
        var at = (int)(unchecked(key * 0x9E3779B97F4A7C15) >> (64 - SlotBits));
        while (slots[at].Name is not null && slots[at].Key != key)
        {
            at = at + 1 & slots.Length - 1;
        }

        return at;
    }

    private static Slot[] Hash()
    {
        var slots = new Slot[1 << SlotBits];
        Add(Block, isBlock: true);
        Add(Others, isBlock: false);
        return slots;

        void Add(string[] names, bool isBlock)
        {
            foreach (string name in names)
            {
                ulong key = KeyOf(name, 0, name.Length);
                slots[Find(slots, key)] = new Slot(key, name, isBlock);
            }
        }
    }

    private readonly struct Slot(ulong key, string name, bool isBlock)
    {
        public readonly ulong Key = key;
        public readonly string Name = name;
        public readonly bool IsBlock = isBlock;
    }
}
