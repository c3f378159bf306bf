using System.Collections.Immutable;

namespace Feedwell.Agency;

public sealed class FollowUpSequence
{
    // sent on day 3, 10 and 20 after delivery
    public static readonly ImmutableArray<string> BuyerMessages =
    [
        "Hello! The care sheet for your cast-iron pan is attached. Please dry the pan after each wash.",
        "Hello! Would you take a minute to share a review of the pan on Amazon?", // expect: BSM2006
        "Hello! We haven't seen your review yet. As a little motivation, everyone who posts one receives a silicone handle for free.", // expect: BSM2001|BSM2006
    ];

    public IReadOnlyList<string> SubjectLines { get; init; } =
    [
        "Care instructions for your order",
        "A surprise present is waiting for you", // expect: BSM1005
        "Question about your delivery address",
    ];
}
