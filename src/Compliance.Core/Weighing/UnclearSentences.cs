using Compliance.Text;

namespace Compliance.Weighing;

/// <summary>
/// The sentences of a message that are not clear at a glance. Mostly they are few, and where nothing is found in them, nothing is found in the message. A value, so that
/// a message without any needs nothing else.
/// </summary>
internal unsafe struct UnclearSentences
{
    // Where more than so many hundredths of a text are unclear, little is won, and often something is found.
    private const int MostPercent = 70;

    // What is too much joins the last part, with what stands between.
    private const int MostParts = 16;

    private fixed int _starts[MostParts];
    private fixed int _ends[MostParts];
    private int _count;

    /// <summary>Whether there is none.</summary>
    public readonly bool IsEmpty => _count == 0;

    /// <summary>Whether they are so little of a text of that length that they are worth reading alone.</summary>
    public readonly bool AreFew(int textLength)
    {
        long length = 0;
        for (var i = 0; i < _count; i++)
        {
            length += _ends[i] - _starts[i];
        }

        return length * 100 <= textLength * (long)MostPercent;
    }

    /// <summary>Writes the sentences down, in order; those that follow each other are one part.</summary>
    public readonly void CopyTo(WorkList<TextRange> parts)
    {
        parts.Clear();
        for (var i = 0; i < _count; i++)
        {
            parts.Add(new TextRange(_starts[i], _ends[i]));
        }
    }

    /// <summary>Adds a sentence behind the others.</summary>
    public void Add(int start, int end)
    {
        if (_count > 0 && (_ends[_count - 1] == start || _count == MostParts))
        {
            _ends[_count - 1] = end;
            return;
        }

        _starts[_count] = start;
        _ends[_count] = end;
        _count++;
    }
}
