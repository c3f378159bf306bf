using BenchmarkDotNet.Attributes;

namespace Compliance.Benchmarks
{
    [MemoryDiagnoser]
    public class MatcherBenchmarks
    {
        private readonly Matcher _matcher = new();

        [Params("short", "long")]
        public string Size { get; set; } = "short";

        private string _text = "";

        [GlobalSetup]
        public void Setup() => _text = string.Concat(Enumerable.Repeat("refund replacement parcel carrier ", Size == "long" ? 200 : 2));

        [Benchmark(Baseline = true)]
        public int Scan() => _matcher.Count(_text);

        [Benchmark]
        public int ScanHit() => _matcher.Count(_text + "coupon");
    }
}
