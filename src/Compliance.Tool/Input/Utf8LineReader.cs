using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace Compliance.Tool.Input;

/// <summary>Reads a stream line by line as UTF-8, strictly, holding no more than the longest line.</summary>
internal sealed class Utf8LineReader(Stream stream)
{
    private static readonly byte[] ByteOrderMark = [0xEF, 0xBB, 0xBF];
    private byte[] _buffer = new byte[1 << 16];
    private int _start;
    private int _end;
    private long _bufferOffset;
    private bool _ended;

    /// <summary>The number of the line read last, from 1.</summary>
    public int LineNumber { get; private set; }

    /// <summary>Bytes read from the stream so far.</summary>
    public long Position => _bufferOffset + _start;

    /// <summary>Reads the next line, without its end.</summary>
    /// <param name="line">The bytes; valid until the next call.</param>
    /// <param name="invalidAt">The offset in the stream of the first byte that is not UTF-8, or -1.</param>
    public bool TryRead(out ReadOnlySpan<byte> line, out long invalidAt)
    {
        int searched = _start;
        int newLine;
        while ((newLine = _buffer.AsSpan(searched, _end - searched).IndexOf((byte)'\n')) < 0 && !_ended)
        {
            searched = _end - _start;
            Fill();
        }

        int end = newLine < 0 ? _end : searched + newLine;
        if (newLine < 0 && _start == _end)
        {
            line = default;
            invalidAt = -1;
            return false;
        }

        long offset = Position;
        line = _buffer.AsSpan(_start, end - _start);
        _start = newLine < 0 ? end : end + 1;
        if (LineNumber++ == 0 && line.StartsWith(ByteOrderMark))
        {
            line = line[ByteOrderMark.Length..];
            offset += ByteOrderMark.Length;
        }

        line = line.TrimEnd((byte)'\r');
        int invalid = Utf8Text.FirstInvalid(line);
        invalidAt = invalid < 0 ? -1 : offset + invalid;
        return true;
    }

    private void Fill()
    {
        _bufferOffset += _start;
        _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
        _end -= _start;
        _start = 0;
        if (_end == _buffer.Length)
        {
            Array.Resize(ref _buffer, _buffer.Length * 2);
        }

        int read = stream.Read(_buffer, _end, _buffer.Length - _end);
        _end += read;
        _ended = read == 0;
    }
}

/// <summary>Bytes that should be UTF-8.</summary>
internal static class Utf8Text
{
    private static readonly byte[] ByteOrderMark = [0xEF, 0xBB, 0xBF];

    /// <summary>The index of the first byte that is not UTF-8, or -1.</summary>
    public static int FirstInvalid(ReadOnlySpan<byte> bytes)
    {
        if (Utf8.IsValid(bytes))
        {
            return -1;
        }

        var at = 0;
        while (Rune.DecodeFromUtf8(bytes[at..], out _, out int length) == OperationStatus.Done)
        {
            at += length;
        }

        return at;
    }

    /// <summary>A whole file as text, without its byte order mark.</summary>
    public static string Decode(ReadOnlySpan<byte> bytes) => Encoding.UTF8.GetString(bytes.StartsWith(ByteOrderMark) ? bytes[ByteOrderMark.Length..] : bytes);
}
