using Microsoft.CodeAnalysis.Text;

namespace Compliance.Analyzers.Extraction;

/// <summary>The characters of a file in one piece, for as long as it is searched. An editor's text is no string; to make one of it would allocate the file with every keystroke.</summary>
internal readonly struct SourceCharacters : IDisposable
{
    private const int LongestKept = 1 << 18;

    // Without System.Buffers, which not every compiler's process has for us. Null while it is in use.
    [ThreadStatic]
    private static char[]? _kept;

    private readonly char[] _characters;
    private readonly int _length;

    /// <summary>Of a file.</summary>
    public SourceCharacters(SourceText text)
    {
        _length = text.Length;
        _characters = _kept is { } kept && kept.Length >= _length ? kept : new char[_length + (_length / 2)];
        _kept = null;
        text.CopyTo(0, _characters, 0, _length);
    }

    /// <summary>The characters, at their places in the file.</summary>
    public ReadOnlySpan<char> Span => _characters.AsSpan(0, _length);

    /// <inheritdoc/>
    public void Dispose() => _kept = _characters.Length <= LongestKept ? _characters : null;
}
