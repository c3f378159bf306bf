using System.Globalization;

namespace Compliance.Tool.Evaluation;

/// <summary>Some of a whole.</summary>
/// <param name="Count">How many are so.</param>
/// <param name="Of">How many there are.</param>
internal readonly record struct Share(int Count, int Of)
{
    private const int Digits = 4;

    /// <summary>The part, from 0 to 1; null of nothing.</summary>
    public double? Rate => Of == 0 ? null : Math.Round((double)Count / Of, Digits);

    /// <summary>How many of some items are so.</summary>
    public static Share Among<T>(IEnumerable<T> items, Func<T, bool> isSo)
    {
        var count = 0;
        var of = 0;
        foreach (T item in items)
        {
            of++;
            count += isSo(item) ? 1 : 0;
        }

        return new Share(count, of);
    }

    /// <summary>As <c>3 / 40   7.5 %</c>.</summary>
    public override string ToString() => Of == 0 ? "-" : string.Create(CultureInfo.InvariantCulture, $"{Count} / {Of} {100.0 * Count / Of,6:0.0} %");
}
