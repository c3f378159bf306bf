using System.Text;

namespace Compliance.Tool.Tests;

/// <summary>An input that comes in pieces, as from a keyboard. Fails where a piece is null.</summary>
internal sealed class ChunkedStream(Action beforeRead, params string?[] chunks) : InputStream
{
    private int _next;

    public override int Read(byte[] buffer, int offset, int count)
    {
        beforeRead();
        if (_next == chunks.Length)
        {
            return 0;
        }

        string chunk = chunks[_next++] ?? throw new IOException("the disk is gone");
        return Encoding.UTF8.GetBytes(chunk, buffer.AsSpan(offset, count));
    }
}
