// What netstandard2.0 lacks and the C# compiler asks for. Written by hand: a polyfill package made the assembly non-deterministic.
namespace System.Runtime.CompilerServices;

internal static class IsExternalInit
{
}
