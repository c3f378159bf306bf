namespace Compliance.Tool.Input;

/// <summary>Reads a stream line by line as UTF-8, strictly. Holds no more than the longest line.</summary>
/// <param name="stream">The stream.</param>
/// <param name="beforeRead">Called before the stream is asked for more, which may take as long as somebody needs to type it.</param>
/// <param name="longest">The most bytes that a line may have.</param>
internal sealed class Utf8LineReader(Stream stream, Action? beforeRead = null, int longest = Utf8LineReader.LongestLine)
{
    /// <summary>The most bytes that a line, or a text, may have.</summary>
    public const int LongestLine = 1 << 28;

    private byte[] _buffer = new byte[1 << 16];
    private int _start;
    private int _end;
    private long _bufferOffset;
    private bool _ended;

    /// <summary>The number of the line read last, from 1.</summary>
    public int LineNumber { get; private set; }

    /// <summary>Bytes taken from the stream so far, up to the end of the line read last.</summary>
    public long Position => _bufferOffset + _start;

    /// <summary>Reads the next line, without its end. The bytes are valid until the next call.</summary>
    public bool TryRead(out Utf8Line line)
    {
        int searched = 0;
        int found;
        while ((found = _buffer.AsSpan(_start + searched, _end - _start - searched).IndexOf((byte)'\n')) < 0 && !_ended)
        {
            searched = _end - _start;
            if (searched > longest)
            {
                LineNumber++;
                SkipLine();
                line = new Utf8Line([], -1, isTooLong: true);
                return true;
            }

            Fill();
        }

        if (found < 0 && _start == _end)
        {
            line = default;
            return false;
        }

        int end = found < 0 ? _end : _start + searched + found;
        long offset = Position;
        ReadOnlySpan<byte> bytes = _buffer.AsSpan(_start, end - _start);
        _start = found < 0 ? end : end + 1;
        LineNumber++;
        if (LineNumber == 1 && bytes.StartsWith(Utf8Text.ByteOrderMark))
        {
            bytes = bytes[Utf8Text.ByteOrderMark.Length..];
            offset += Utf8Text.ByteOrderMark.Length;
        }

        bytes = bytes.TrimEnd((byte)'\r');
        int invalid = Utf8Text.FirstInvalid(bytes);
        line = new Utf8Line(bytes, invalid < 0 ? -1 : offset + invalid, isTooLong: false);
        return true;
    }

    private void SkipLine()
    {
        int found;
        while ((found = _buffer.AsSpan(_start, _end - _start).IndexOf((byte)'\n')) < 0 && !_ended)
        {
            _start = _end;
            Fill();
        }

        _start = found < 0 ? _end : _start + found + 1;
    }

    private void Fill()
    {
        beforeRead?.Invoke();
        _bufferOffset += _start;
        _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
        _end -= _start;
        _start = 0;
        if (_end == _buffer.Length)
        {
            Array.Resize(ref _buffer, _buffer.Length * 2);
        }

        int read = InputException.Read(stream, _buffer.AsSpan(_end));
        _end += read;
        _ended = read == 0;
    }
}

/// <summary>A line as it was read.</summary>
internal readonly ref struct Utf8Line(ReadOnlySpan<byte> bytes, long invalidAt, bool isTooLong)
{
    /// <summary>Its bytes, without the end of the line.</summary>
    public ReadOnlySpan<byte> Bytes { get; } = bytes;

    /// <summary>The offset in the stream, from 0, of the first byte that is not UTF-8, or -1.</summary>
    public long InvalidAt { get; } = invalidAt;

    /// <summary>Whether it was longer than a line may be, and passed over.</summary>
    public bool IsTooLong { get; } = isTooLong;

    /// <summary>Whether nothing but white space stands on it.</summary>
    public bool IsBlank => !Bytes.ContainsAnyExcept((byte)' ', (byte)'\t', (byte)'\r');
}
