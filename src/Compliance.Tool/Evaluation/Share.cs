using System.Globalization;

namespace Compliance.Tool.Evaluation;

/// <summary>Some of a whole.</summary>
internal readonly record struct Share(int Part, int Whole)
{
    /// <summary>In percent, or null of nothing.</summary>
    public double? Percent => Whole == 0 ? null : 100.0 * Part / Whole;

    /// <summary>As <c>3/40 7.5%</c>.</summary>
    public override string ToString() =>
        Whole == 0 ? "-" : string.Create(CultureInfo.InvariantCulture, $"{Part}/{Whole} {Percent:0.0}%");

    /// <summary>How many of some items are so.</summary>
    public static Share Of<T>(IEnumerable<T> items, Func<T, bool> part)
    {
        var count = 0;
        var whole = 0;
        foreach (T item in items)
        {
            whole++;
            count += part(item) ? 1 : 0;
        }

        return new Share(count, whole);
    }
}
