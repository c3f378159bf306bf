using BenchmarkDotNet.Attributes;

namespace Compliance.Benchmarks;

/// <summary>Floods that make a careless scanner slow, at two lengths: four times the length may take four times as long, and no more.</summary>
[MemoryDiagnoser]
public class HostileTextBenchmarks
{
    private string _text = string.Empty;

    [Params("a", "a\u200B", "a.", "1 ", "优 ", "优~", "<a ", "&amp;", "“", "{{a", "a@", "jenny at mail dot com ", "1-", "$1 ", "c0upon ", "c.o.u.p.o.n ", "cooouuupooon ", "送优惠券。", "give you a coupon for a review. ", "leave a five-star review and get a $10 gift card, contact me on whatsapp. ", "coupon c0upon ", "S A V E 2 0 ")]
    public string Shape { get; set; } = string.Empty;

    [Params(10_000, 40_000)]
    public int Length { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _text = string.Concat(Enumerable.Repeat(Shape, Length / Shape.Length));
        MessageChecker.Default.Check(_text);
    }

    [Benchmark]
    public Verdict Check() => MessageChecker.Default.Check(_text);
}
