#if NET
using System.Runtime.Intrinsics.X86;
#endif

namespace Compliance.Image;

/// <summary>
/// Prefetches places of an image that are needed soon. They lie far apart, and whether one is there decides where the code goes on, so that a processor
/// that waits for it does nothing else.
/// </summary>
internal static unsafe class Prefetch
{
    /// <summary>Prefetches a place. Does nothing but on x86 and x64, on .NET.</summary>
    public static void Of(void* place)
    {
#if NET
        if (Sse.IsSupported)
        {
            Sse.Prefetch0(place);
        }
#endif
    }
}
