using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Compliance.AnalyzerBenchmarks;

/// <summary>
/// The time that the processor gave to a thread. On Linux; elsewhere the time that passed, which other programs lengthen.
/// </summary>
internal static partial class ProcessorTime
{
    private const int OfThread = 3;

    /// <summary>Up to now, of the thread that asks.</summary>
    public static TimeSpan Now => OperatingSystem.IsLinux() && ReadClock(OfThread, out Timestamp time) == 0
        ? TimeSpan.FromSeconds(time.Seconds) + TimeSpan.FromTicks(time.Nanoseconds / TimeSpan.NanosecondsPerTick)
        : Stopwatch.GetElapsedTime(0);

    [LibraryImport("libc", EntryPoint = "clock_gettime")]
    private static partial int ReadClock(int clock, out Timestamp time);

    [StructLayout(LayoutKind.Sequential)]
    private struct Timestamp
    {
        public nint Seconds;
        public nint Nanoseconds;
    }
}
