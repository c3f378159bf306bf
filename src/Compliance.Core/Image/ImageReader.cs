namespace Compliance.Image;

/// <summary>Reads what <see cref="ImageWriter"/> wrote, from the start of a block to its end.</summary>
internal sealed unsafe class ImageReader(FixedBytes bytes)
{
    private int _position;

    /// <summary>The memory that is read.</summary>
    public FixedBytes Bytes { get; } = bytes;

    public byte Byte() => *At(1);

    /// <summary>A number that is not negative, in groups of seven bits, the lowest first.</summary>
    public int Number()
    {
        var value = 0;
        var shift = 0;
        byte group;
        do
        {
            group = Byte();
            value |= (group & 0x7F) << shift;
            shift += 7;
        }
        while ((group & 0x80) != 0);
        return value;
    }

    // By characters: to decode bytes the runtime loads vectors of all widths first, which takes longer than to read the policy.
    public string Text()
    {
        int length = Number();
        return length == 0 ? string.Empty : new string((char*)Table(length * sizeof(char)), 0, length);
    }

    public string? OptionalText() => Byte() == 0 ? null : Text();

    public T[] List<T>(Func<ImageReader, T> item)
    {
        var items = new T[Number()];
        for (var i = 0; i < items.Length; i++)
        {
            items[i] = item(this);
        }

        return items;
    }

    /// <summary>Passes over a part that is read when it is asked for, and returns a reader of it.</summary>
    public ImageReader Later()
    {
        int length = Number();
        Align();
        ImageReader later = Again(0);
        At(length);
        return later;
    }

    /// <summary>Another reader that goes on so many bytes behind this one.</summary>
    public ImageReader Again(int behind) => new(Bytes) { _position = _position + behind };

    /// <summary>Passes over parts that are read when they are asked for.</summary>
    public PartsOnDemand<T> Parts<T>(Func<ImageReader, T> item)
        where T : class
    {
        int count = Number();
        var starts = (int*)Table(count * sizeof(int));
        return new PartsOnDemand<T>(count, Later(), starts, item);
    }

    /// <summary>A table of fixed-size values, in place.</summary>
    public byte* Table(int length)
    {
        Align();
        return At(length);
    }

    private void Align() => _position = (_position + ImageWriter.Alignment - 1) / ImageWriter.Alignment * ImageWriter.Alignment;

    private byte* At(int length)
    {
        if (length < 0 || length > Bytes.Length - _position)
        {
            throw new InvalidDataException("The prepared policy is cut off.");
        }

        byte* at = Bytes.Start + _position;
        _position += length;
        return at;
    }
}
