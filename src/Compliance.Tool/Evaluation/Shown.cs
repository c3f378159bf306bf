namespace Compliance.Tool.Evaluation;

/// <summary>Which lines of a corpus <c>--show</c> prints.</summary>
internal static class Shown
{
    /// <summary>Prohibited and judged allowed; triggers on which their rule is silent.</summary>
    public const string Misses = "misses";

    /// <summary>Allowed and judged otherwise; look-alikes that are flagged.</summary>
    public const string Alarms = "alarms";

    /// <summary>For review and judged allowed.</summary>
    public const string Reviews = "reviews";

    /// <summary>Caught, and none of the labelled categories named.</summary>
    public const string Categories = "categories";

    /// <summary>Caught, and none of the labelled words pointed at.</summary>
    public const string Spans = "spans";

    /// <summary>All names.</summary>
    public static IReadOnlyList<string> All { get; } = [Misses, Alarms, Reviews, Categories, Spans];

    /// <summary>Whether a message is shown under a name.</summary>
    public static bool Shows(string name, JudgedMessage message) => name switch
    {
        Misses => message.IsMiss,
        Alarms => message.IsAlarm,
        Reviews => message.IsOverlooked,
        Categories => message is { IsCaught: true, HasCategories: true, NamesCategory: false },
        _ => message is { IsCaught: true, HasSpans: true, OverlapsSpan: false },
    };

    /// <summary>Whether an example is shown under a name.</summary>
    public static bool Shows(string name, JudgedExample example) => name switch
    {
        Misses => example.IsMiss,
        Alarms => example.IsAlarm,
        Reviews => example.IsOverlooked,
        _ => false,
    };
}
