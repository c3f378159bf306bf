// What netstandard2.0 lacks and the C# compiler asks for. Written by hand: a polyfill package made the assembly non-deterministic.
#if NETSTANDARD2_0
namespace System.Runtime.CompilerServices;

internal static class IsExternalInit
{
}
#endif
