using System.Buffers;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;

namespace Compliance.Benchmarks;

/// <summary>
/// A whole <c>Check</c> by class of message, beside what a team would write without us: a search for the trigger words with the runtime's own
/// <see cref="SearchValues{T}"/>. The messages are the examples of the policy itself: several hundred different ones, so that branch predictors
/// learn little.
/// </summary>
[MemoryDiagnoser]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
[CategoriesColumn]
public class CheckBenchmarks
{
    private static readonly SearchValues<string> TriggerWords = SearchValues.Create(
        [
            "coupon", "voucher", "discount", "% off", "promo", "gift card", "free gift", "compensat", "cashback", "rebate", "review", "feedback", "5-star", "five star",
            "paypal", "whatsapp", "wechat", "telegram", "优惠", "折扣", "返现", "礼品卡", "赠品", "补偿", "好评", "差评", "评价", "微信", "红包", "私下",
        ],
        StringComparison.OrdinalIgnoreCase);

    private MessageChecker _checker = null!;
    private string[] _violating = null!;
    private string[] _lawful = null!;
    private int _next;

    [GlobalSetup]
    public void Setup()
    {
        _checker = MessageChecker.Default;
        RuleExample[] examples = [.. _checker.Policy.Rules.Where(r => !r.IsForm).SelectMany(r => r.Examples)];
        _violating = [.. examples.Where(e => e.Expected == Decision.Prohibited).Select(e => e.Text)];
        _lawful = [.. examples.Where(e => e.Expected == Decision.Allowed).Select(e => e.Text)];
    }

    [Benchmark(Baseline = true, Description = "SearchValues<string>, no folding, no judgement")]
    [BenchmarkCategory("lawful")]
    public bool SearchLawful() => Next(_lawful).AsSpan().ContainsAny(TriggerWords);

    [Benchmark(Description = "Check")]
    [BenchmarkCategory("lawful")]
    public Verdict CheckLawful() => _checker.Check(Next(_lawful));

    [Benchmark(Baseline = true, Description = "SearchValues<string>, no folding, no judgement")]
    [BenchmarkCategory("violating")]
    public bool SearchViolating() => Next(_violating).AsSpan().ContainsAny(TriggerWords);

    [Benchmark(Description = "Check")]
    [BenchmarkCategory("violating")]
    public Verdict CheckViolating() => _checker.Check(Next(_violating));

    private string Next(string[] messages) => messages[_next = (_next + 1) % messages.Length];
}
