using Microsoft.CodeAnalysis.Text;

namespace Compliance.Analyzers.Extraction;

/// <summary>The characters of a file in one piece, for as long as it is searched. An editor's text is no string; to make one of it would allocate the file with every keystroke.</summary>
internal readonly struct SourceCharacters : IDisposable
{
    // Half a megabyte. Hardly a file is longer that somebody wrote.
    private const int LongestKept = 1 << 18;

    // Without System.Buffers, which not every compiler's process has for us. More than one, as a file may be searched for one thing while it is searched for another.
    [ThreadStatic]
    private static Stack<char[]>? _kept;

    private readonly char[] _characters;
    private readonly int _length;

    /// <summary>Of a file.</summary>
    public SourceCharacters(SourceText text)
    {
        _length = text.Length;
        _kept ??= new Stack<char[]>();
        char[]? kept = _kept.Count > 0 ? _kept.Pop() : null;
        // Some more than needed: an editor's file grows, and the next may be longer.
        _characters = kept?.Length >= _length ? kept : new char[Math.Max(Math.Min(_length + (_length / 2), LongestKept), _length)];
        text.CopyTo(0, _characters, 0, _length);
    }

    /// <summary>The characters, at their places in the file.</summary>
    public ReadOnlySpan<char> Span => _characters.AsSpan(0, _length);

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_characters.Length <= LongestKept)
        {
            _kept!.Push(_characters);
        }
    }
}
