using System.Diagnostics;
using System.Globalization;

namespace Compliance.Benchmarks;

/// <summary>
/// The whole check in half a minute, also on a machine that is busy with something else: of every message the best of many rounds counts, so that what
/// interrupts is left out. The messages take turns, as in <see cref="CheckBenchmarks"/>.
/// </summary>
internal static class QuickRun
{
    private const int Rounds = 30;

    private static double Microseconds(long[] ticks) => ticks.Average() * 1e6 / Stopwatch.Frequency;

    public static void Run()
    {
        MessageChecker checker = MessageChecker.Default;
        foreach (string name in CorpusMessages.Classes)
        {
            string[] messages = CorpusMessages.Of(name);
            var best = new long[messages.Length];
            Array.Fill(best, long.MaxValue);
            long bytes = 0;
            for (var round = 0; round < Rounds; round++)
            {
                long allocated = GC.GetAllocatedBytesForCurrentThread();
                for (var i = 0; i < messages.Length; i++)
                {
                    long start = Stopwatch.GetTimestamp();
                    checker.Check(messages[i]);
                    best[i] = Math.Min(best[i], Stopwatch.GetTimestamp() - start);
                }

                bytes = (GC.GetAllocatedBytesForCurrentThread() - allocated) / messages.Length;
            }

            long[] clear = [.. best.Where((_, i) => checker.Policy.Compiled.Weights!.Glance.IsClear(messages[i]))];
            string glance = clear.Length == 0 ? string.Empty : string.Create(CultureInfo.InvariantCulture, $"  clear at a glance {(double)clear.Length / best.Length:P0}, {Microseconds(clear):F1} us");
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"{name,-10} {messages.Average(m => m.Length):F0} characters  {Microseconds(best),7:F1} us  {bytes,6} bytes{glance}"));
        }
    }
}
