using Compliance.Text;

namespace Compliance.Matching;

/// <summary>
/// The HTML tags of a text, as far as it was looked at: asked for in order, remembered for those who look again or come from behind. Tags are read by
/// <see cref="HtmlTag"/> and by it only.
/// </summary>
internal sealed class Tags
{
    private readonly List<HtmlTag> _tags = [];
    private HtmlTag.Unclosed _unclosed;
    private int _triedTo;

    // How many tags start before the place that was asked for last.
    private int _near;

    /// <summary>Starts with another text.</summary>
    public void Clear()
    {
        _tags.Clear();
        _unclosed = HtmlTag.Unclosed.None;
        _triedTo = 0;
        _near = 0;
    }

    /// <summary>Whether a tag starts at a place. All places before it were asked for, or lie in a tag.</summary>
    public bool TryRead(string text, int place, out HtmlTag tag)
    {
        if (place < _triedTo)
        {
            int index = Before(place + 1);
            tag = index >= 0 ? _tags[index] : default;
            return index >= 0 && tag.Start == place;
        }

        if (!HtmlTag.TryParse(text, place, ref _unclosed, out tag))
        {
            _triedTo = place + 1;
            return false;
        }

        _tags.Add(tag);
        _triedTo = tag.End;
        return true;
    }

    /// <summary>Where the tag starts in which a place lies, or the place.</summary>
    public int OutOf(int place)
    {
        int index = Before(place);
        return index >= 0 && place < _tags[index].End ? _tags[index].Start : place;
    }

    // The last tag that starts before a place. Those who ask move on by little, so that the search starts where the last one ended.
    private int Before(int place)
    {
        int low = _near;
        int high = _near;
        for (var step = 1; high < _tags.Count && _tags[high].Start < place; step *= 2)
        {
            low = high + 1;
            high = Math.Min(high + step, _tags.Count);
        }

        for (var step = 1; low > 0 && _tags[low - 1].Start >= place; step *= 2)
        {
            high = low - 1;
            low = Math.Max(low - step, 0);
        }

        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = _tags[middle].Start < place ? (middle + 1, high) : (low, middle);
        }

        _near = low;
        return low - 1;
    }
}
