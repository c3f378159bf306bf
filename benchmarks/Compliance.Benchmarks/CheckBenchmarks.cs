using System.Buffers;
using BenchmarkDotNet.Attributes;

namespace Compliance.Benchmarks;

/// <summary>
/// A whole <c>Check</c> by class of message, beside what a team would write without us: a search for trigger words with the runtime's own
/// <see cref="SearchValues{T}"/>, which folds nothing but case and judges nothing.
/// </summary>
[MemoryDiagnoser]
public class CheckBenchmarks
{
    private static readonly SearchValues<string> TriggerWords = SearchValues.Create(
        [
            "coupon", "voucher", "discount", "% off", "promo", "gift card", "free gift", "compensat", "cashback", "rebate", "review", "feedback", "5-star", "five star",
            "paypal", "whatsapp", "wechat", "telegram", "优惠", "折扣", "返现", "礼品卡", "赠品", "补偿", "好评", "差评", "评价", "微信", "红包", "私下",
        ],
        StringComparison.OrdinalIgnoreCase);

    private MessageChecker _checker = null!;
    private string[] _messages = null!;
    private int _next;

    [ParamsSource(nameof(Classes))]
    public string Class { get; set; } = string.Empty;

    public static IEnumerable<string> Classes => CorpusMessages.Classes;

    [GlobalSetup]
    public void Setup()
    {
        _checker = MessageChecker.Default;
        _messages = CorpusMessages.Of(Class);
        foreach (string message in _messages)
        {
            _checker.Check(message);
        }
    }

    [Benchmark(Baseline = true, Description = "SearchValues<string>, 30 words, no judgement")]
    public bool Search() => Next().AsSpan().ContainsAny(TriggerWords);

    [Benchmark(Description = "Check")]
    public Verdict Check() => _checker.Check(Next());

    private string Next() => _messages[_next = (_next + 1) % _messages.Length];
}
