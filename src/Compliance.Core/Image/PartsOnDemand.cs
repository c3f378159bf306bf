namespace Compliance.Image;

/// <summary>Parts of an image that are put together when they are asked for: of all signals a message asks for a few dozen.</summary>
internal sealed unsafe class PartsOnDemand<T>
    where T : class
{
    private readonly T?[] _parts;
    private readonly ImageReader? _image;
    private readonly int* _starts;
    private readonly Func<ImageReader, T>? _read;

    /// <summary>Parts that are there already.</summary>
    public PartsOnDemand(T[] parts) => _parts = parts;

    /// <summary>Parts that are read one by one.</summary>
    /// <param name="count">How many there are.</param>
    /// <param name="image">Where the first starts.</param>
    /// <param name="starts">How many bytes behind the first each starts.</param>
    /// <param name="read">Reads one.</param>
    public PartsOnDemand(int count, ImageReader image, int* starts, Func<ImageReader, T> read)
    {
        _parts = new T?[count];
        _image = image;
        _starts = starts;
        _read = read;
    }

    /// <summary>How many there are.</summary>
    public int Count => _parts.Length;

    /// <summary>The part at an index: always the same one, whichever thread asks first.</summary>
    public T this[int index] => Volatile.Read(ref _parts[index]) ?? Read(index);

    /// <summary>All of them.</summary>
    public T[] All()
    {
        var all = new T[Count];
        for (var i = 0; i < all.Length; i++)
        {
            all[i] = this[i];
        }

        return all;
    }

    private T Read(int index)
    {
        T part = _read!(_image!.Again(_starts[index]));
        return Interlocked.CompareExchange(ref _parts[index], part, null) ?? part;
    }
}
