using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Compliance.AnalyzerBenchmarks;

/// <summary>
/// The time that the processor gave to a thread. On Linux; elsewhere the time that passed, which other programs lengthen.
/// </summary>
internal static partial class ProcessorTime
{
    private const int OfThread = 3;
    private const int Readings = 2000;
    private const int Attempts = 20;

    /// <summary>
    /// What shows on the clock between two readings with nothing between them. A callback takes less than that: of a file with thousands of callbacks it would be most of what is
    /// measured. The least of many attempts, so that rather too little is taken off.
    /// </summary>
    public static TimeSpan OfReading { get; } = Enumerable.Range(0, Attempts).Min(_ => Empty());

    /// <summary>Up to now, of the thread that asks.</summary>
    public static TimeSpan Now => OperatingSystem.IsLinux() && ReadClock(OfThread, out Timestamp time) == 0
        ? TimeSpan.FromSeconds(time.Seconds) + TimeSpan.FromTicks(time.Nanoseconds / TimeSpan.NanosecondsPerTick)
        : Stopwatch.GetElapsedTime(0);

    private static TimeSpan Empty()
    {
        TimeSpan sum = TimeSpan.Zero;
        for (var i = 0; i < Readings; i++)
        {
            TimeSpan start = Now;
            sum += Now - start;
        }

        return sum / Readings;
    }

    [LibraryImport("libc", EntryPoint = "clock_gettime")]
    private static partial int ReadClock(int clock, out Timestamp time);

    [StructLayout(LayoutKind.Sequential)]
    private struct Timestamp
    {
        public nint Seconds;
        public nint Nanoseconds;
    }
}
