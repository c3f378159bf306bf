using System.Runtime.InteropServices;

namespace Compliance.Image;

/// <summary>
/// Bytes that stay where they are in memory: a resource, where it was mapped together with its assembly, or an array, pinned. What is read from a
/// resource is so never copied, and costs memory only for the pages that are touched.
/// </summary>
internal sealed unsafe class FixedBytes
{
    private readonly GCHandle _pin;
    private readonly Stream? _mapped;

    /// <summary>Pins an array for as long as this object lives.</summary>
    public FixedBytes(byte[] bytes)
    {
        _pin = GCHandle.Alloc(bytes, GCHandleType.Pinned);
        Start = (byte*)_pin.AddrOfPinnedObject();
        Length = bytes.Length;
    }

    private FixedBytes(UnmanagedMemoryStream mapped)
    {
        // The stream keeps the assembly loaded, and the memory with it.
        _mapped = mapped;
        Start = mapped.PositionPointer;
        Length = checked((int)mapped.Length);
    }

    /// <summary>Unpins the array.</summary>
    ~FixedBytes()
    {
        if (_pin.IsAllocated)
        {
            _pin.Free();
        }
    }

    /// <summary>The first byte.</summary>
    public byte* Start { get; }

    /// <summary>How many bytes there are.</summary>
    public int Length { get; }

    /// <summary>All bytes of a stream, in place where the stream is memory already.</summary>
    public static FixedBytes Of(Stream stream)
    {
        if (stream is UnmanagedMemoryStream mapped)
        {
            return new FixedBytes(mapped);
        }

        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return new FixedBytes(copy.ToArray());
    }
}
