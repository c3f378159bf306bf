using Compliance.Text;

namespace Compliance.Weighing;

/// <summary>
/// The sentences of a message that are not clear at a glance. Mostly they are few, and where nothing is found in them, nothing is found in the message. A workspace:
/// one message after the other.
/// </summary>
internal sealed class UnclearSentences
{
    // Where more than so many hundredths of a text are unclear, little is won, and often something is found.
    private const int MostPercent = 70;
    private readonly WorkList<TextRange> _parts = new();

    /// <summary>The sentences, in order; those that follow each other are one part.</summary>
    public WorkList<TextRange> Parts => _parts;

    /// <summary>Finds them in a text; whether they are so little of it that they are worth reading alone.</summary>
    public bool Find(string text, GlanceWeights glance)
    {
        _parts.Clear();
        if (!glance.FindUnclear(text, this))
        {
            return false;
        }

        long length = 0;
        foreach (TextRange part in _parts)
        {
            length += part.Length;
        }

        return length * 100 <= text.Length * (long)MostPercent;
    }

    /// <summary>Adds a sentence behind the others.</summary>
    public void Add(int start, int end)
    {
        if (_parts.Count > 0 && _parts[_parts.Count - 1].End == start)
        {
            start = _parts[_parts.Count - 1].Start;
            _parts.RemoveLast();
        }

        _parts.Add(new TextRange(start, end));
    }
}
