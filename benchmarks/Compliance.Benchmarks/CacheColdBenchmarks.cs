using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;

namespace Compliance.Benchmarks;

/// <summary>One message while the caches hold something else: 32 MB are written between two checks.</summary>
[SimpleJob(RunStrategy.Monitoring, launchCount: 1, warmupCount: 20, iterationCount: 200, invocationCount: 1)]
public class CacheColdBenchmarks
{
    private readonly byte[] _other = new byte[32 << 20];
    private string[] _messages = null!;
    private int _next;

    [ParamsSource(nameof(Classes))]
    public string Class { get; set; } = string.Empty;

    public static IEnumerable<string> Classes => CorpusMessages.Classes;

    [GlobalSetup]
    public void Setup()
    {
        _messages = CorpusMessages.Of(Class);
        for (var round = 0; round < 30; round++)
        {
            foreach (string message in _messages)
            {
                MessageChecker.Default.Check(message);
            }
        }
    }

    [IterationSetup]
    public void Flush()
    {
        for (var i = 0; i < _other.Length; i += 64)
        {
            _other[i]++;
        }
    }

    [Benchmark]
    public Verdict Check() => MessageChecker.Default.Check(_messages[_next = (_next + 1) % _messages.Length]);
}
