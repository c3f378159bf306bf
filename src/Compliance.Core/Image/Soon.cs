#if NET
using System.Runtime.Intrinsics.X86;
#endif

namespace Compliance.Image;

/// <summary>
/// Asks the processor for places of an image that are needed soon. They lie far apart, and whether one is there decides where the code goes on, so that a processor
/// that waits for it does nothing else.
/// </summary>
internal static unsafe class Soon
{
    /// <summary>Asks for a place. Says nothing where the processor has no such instruction.</summary>
    public static void Fetch(void* place)
    {
#if NET
        if (Sse.IsSupported)
        {
            Sse.Prefetch0(place);
        }
#endif
    }
}
