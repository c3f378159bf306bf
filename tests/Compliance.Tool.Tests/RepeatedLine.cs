using System.Text;

namespace Compliance.Tool.Tests;

/// <summary>The same line so many times, without holding them. Knows how much was asked for at a time.</summary>
internal sealed class RepeatedLine(string line, int times) : InputStream
{
    private readonly byte[] _line = Encoding.UTF8.GetBytes(line);
    private long _at;

    public int LargestRead { get; private set; }

    public override int Read(byte[] buffer, int offset, int count)
    {
        LargestRead = Math.Max(LargestRead, count);
        var read = (int)Math.Min(count, (long)_line.Length * times - _at);
        for (var i = 0; i < read; i++)
        {
            buffer[offset + i] = _line[_at++ % _line.Length];
        }

        return read;
    }
}
