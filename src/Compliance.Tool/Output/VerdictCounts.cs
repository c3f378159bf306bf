namespace Compliance.Tool.Output;

/// <summary>How many messages were judged how, and how much could not be read.</summary>
internal readonly record struct VerdictCounts(long Prohibited, long Review, long Allowed, long Unread)
{
    /// <summary>How many messages were judged.</summary>
    public long Messages => Prohibited + Review + Allowed;

    /// <summary>One more.</summary>
    public VerdictCounts Plus(Decision decision) => decision switch
    {
        Decision.Prohibited => this with { Prohibited = Prohibited + 1 },
        Decision.Review => this with { Review = Review + 1 },
        _ => this with { Allowed = Allowed + 1 },
    };
}
