namespace Brightwater.Experiments;

public sealed class SubjectAndBodyVariants
{
    public static readonly string[] FollowUpBodies =
    [
        "Hello! Everything all right with your headset? Reply here if a part is missing and we will send it right away.",
        "Hello! Send us a screenshot of your review and we will return half of the purchase price.", // expect: BSM2001|BSM1004
        "Hello! As a small surprise we have a free ear-pad set for you. Just answer this message.", // expect: BSM1005
        "Hello! Your feedback keeps our family business alive. Five stars would mean the world to us.", // expect: BSM2002
    ];

    public static readonly IReadOnlyList<string> SupportBodies =
    [
        "Please hold the power button for ten seconds; the headset then resets.",
        "Add us on WhatsApp at +44 7700 900482 and our technician will guide you.", // expect: BSM3002|BSM3003
        "The firmware can be updated with the tool in the box. No account is needed.",
    ];

    public static string Pick(int bucket) => FollowUpBodies[bucket % FollowUpBodies.Length];
}
