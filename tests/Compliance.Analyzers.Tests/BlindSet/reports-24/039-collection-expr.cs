namespace GizmoBarn.Rotation;

public static class WeeklyBuyerMessages
{
    public static readonly ImmutableArray<string> Common =
    [
        "Hi {buyer}, the train runs on size O track only. Please don't try it on the real railway.",
        "Hi {buyer}, we found your missing caboose under a desk. It ships today, free of charge.",
    ];

    public static readonly ImmutableArray<string> Pushy =
    [
        "Hi {buyer}, the train set photographs well. A picture review helps other parents choose. Could you add one?", // expect: BSM2006
        "Hi {buyer}, copy this into your review: \"Best train ever, sturdy, fast shipping!\"", // expect: BSM2002|BSM2006
        "Hi {buyer}, second set for a sibling? We'll quietly take a third off if you message us before ordering.", // expect: BSM1001
    ];

    public static IEnumerable<string> All => [.. Common, .. Pushy];
}
