namespace Compliance.Image;

/// <summary>Writes a prepared policy: small numbers and texts one after the other, and large tables as they lie in memory, little-endian.</summary>
internal sealed class ImageWriter
{
    /// <summary>Tables start at multiples of this many bytes.</summary>
    public const int Alignment = 4;

    private readonly List<byte> _bytes = [];

    public byte[] ToArray() => _bytes.ToArray();

    public void Byte(byte value) => _bytes.Add(value);

    public void Number(int value)
    {
        var rest = (uint)value;
        while (rest > 0x7F)
        {
            Byte((byte)(rest | 0x80));
            rest >>= 7;
        }

        Byte((byte)rest);
    }

    public void Text(string value)
    {
        Number(value.Length);
        if (value.Length > 0)
        {
            Table(value.ToCharArray());
        }
    }

    public void OptionalText(string? value)
    {
        Byte(value is null ? (byte)0 : (byte)1);
        if (value is not null)
        {
            Text(value);
        }
    }

    public void List<T>(IReadOnlyCollection<T> items, Action<ImageWriter, T> item)
    {
        Number(items.Count);
        foreach (T value in items)
        {
            item(this, value);
        }
    }

    /// <summary>A part that a reader passes over until it is asked for.</summary>
    public void Later(Action<ImageWriter> part)
    {
        var apart = new ImageWriter();
        part(apart);
        Add(apart);
    }

    /// <summary>Parts that a reader reads one by one, in any order.</summary>
    public void Parts<T>(IReadOnlyCollection<T> items, Action<ImageWriter, T> item)
    {
        var apart = new ImageWriter();
        var starts = new List<int>(items.Count);
        foreach (T value in items)
        {
            starts.Add(apart._bytes.Count);
            item(apart, value);
        }

        Number(items.Count);
        Table(starts.ToArray());
        Add(apart);
    }

    // Where a table may start, so that the tables in it lie as they would by themselves.
    private void Add(ImageWriter apart)
    {
        Number(apart._bytes.Count);
        Align();
        _bytes.AddRange(apart._bytes);
    }

    /// <summary>A table of fixed-size values.</summary>
    public void Table(Array values)
    {
        Align();
        var raw = new byte[Buffer.ByteLength(values)];
        Buffer.BlockCopy(values, 0, raw, 0, raw.Length);
        _bytes.AddRange(raw);
    }

    /// <summary>A table of fixed-size values that lies in memory as it is to be written.</summary>
    /// <param name="values">Where it starts.</param>
    /// <param name="bytes">Its length in bytes.</param>
    public unsafe void Table(void* values, int bytes)
    {
        var copy = new byte[bytes];
        System.Runtime.InteropServices.Marshal.Copy((IntPtr)values, copy, 0, bytes);
        Table(copy);
    }

    private void Align()
    {
        while (_bytes.Count % Alignment != 0)
        {
            Byte(0);
        }
    }
}
