using Compliance.Text;

namespace Compliance.Structure;

/// <summary>What the attributes of a text's tags say, and how many sizes of letters they set. A workspace: one text after the other.</summary>
internal sealed class TagStyles
{
    // More sizes of letters than this are a style of one's own: that of plain text, and two others.
    private const int MostSizes = 3;

    private static readonly string[] ElementsWithSize = ["h1", "h2", "h3", "h4", "h5", "h6", "big", "small"];
    private readonly Letters[] _declared = new Letters[MostSizes];
    private int _declaredCount;
    private readonly bool[] _isElementSeen = new bool[ElementsWithSize.Length];
    private int _elementCount;
    private char[] _characters = [];
    private int _count;

    /// <summary>Forgets the text before: nothing of it stays in the array that is kept for the next one.</summary>
    public void Forget()
    {
        Array.Clear(_characters, 0, _count);
        Array.Clear(_declared, 0, _declaredCount);
        _count = 0;
        _declaredCount = 0;
        _elementCount = 0;
        Array.Clear(_isElementSeen, 0, _isElementSeen.Length);
    }

    /// <summary>The value of an attribute in lower case; empty where there is none.</summary>
    public Letters Attribute(HtmlTag tag, string text, string name) => Read(tag, text, name, withBlanks: true);

    /// <summary>The style of a tag in lower case and without blanks, so that declarations can be compared.</summary>
    public Letters Style(HtmlTag tag, string text) => Read(tag, text, "style", withBlanks: false);

    /// <summary>Counts the size of letters that a tag sets; returns whether it is a new one, and one too many.</summary>
    /// <remarks>Of an attribute or a declaration no more are remembered than make too many: their tags are styled anyhow.</remarks>
    public bool AddSize(HtmlTag tag, string text, Letters style)
    {
        int declared = style.IndexOf("font-size:");
        if (declared >= 0)
        {
            Letters size = style.Part(declared, style.Length);
            int end = size.IndexOf(';');
            return AddDeclared(end < 0 ? size : size.Part(0, end));
        }

        int element = Array.IndexOf(ElementsWithSize, tag.Name);
        if (element < 0)
        {
            return tag.Name == "font" && Attribute(tag, text, "size") is { Length: > 0 } attribute && AddDeclared(attribute);
        }

        bool isNew = !_isElementSeen[element];
        _isElementSeen[element] = true;
        _elementCount += isNew ? 1 : 0;
        return isNew && AreTooMany;
    }

    private bool AreTooMany => 1 + _elementCount + _declaredCount > MostSizes;

    private bool AddDeclared(Letters size)
    {
        for (var i = 0; i < _declaredCount; i++)
        {
            if (_declared[i].Are(size))
            {
                return false;
            }
        }

        if (_declaredCount < MostSizes)
        {
            _declared[_declaredCount++] = size;
        }

        return AreTooMany;
    }

    // Appended to what was read of the text before, so that all of it holds until the next text.
    private Letters Read(HtmlTag tag, string text, string name, bool withBlanks)
    {
        int first = _count;
        if (tag.TryAttribute(text, name, out int start, out int end))
        {
            if (_characters.Length < _count + end - start)
            {
                Room.Widen(ref _characters, (_count + end - start) * 2);
            }

            for (int i = start; i < end;)
            {
                char c = HtmlTag.CharacterOfValue(text, end, ref i);
                if (withBlanks || !char.IsWhiteSpace(c))
                {
                    _characters[_count++] = char.ToLowerInvariant(c);
                }
            }
        }

        return new Letters(_characters, first, _count - first);
    }
}
