namespace LarchLantern.Voice;

/// <summary>Copywriter pool for the buyer inbox. Interns: keep it under 300 characters.</summary>
internal static class BuyerInboxCopy
{
    internal static readonly string[] AfterDelivery =
    {
        "Your tent has landed. Stake the windward side first and thank us at 3 a.m.",
        "We don't do beggy emails. But the little yellow row under our tent looks so much better when it's full. Hint, hint.", // expect: BSM2002
        "If the number under the tent happens to go up by one full-marks opinion, a lantern may mysteriously appear in your mailbox.", // expect: BSM2001|BSM2002
        "Next time, whisper the word OTTER at checkout and watch the total shrink.", // expect: BSM1002|BSM1001
        "Not thrilled? Come grumble to us, not to the comment section. We have thicker skin.", // expect: BSM2003
    };

    internal static readonly string[] Problems =
    {
        "Poles bent in shipping? Send us a photo in this thread and a replacement set goes out tomorrow.",
    };
}
