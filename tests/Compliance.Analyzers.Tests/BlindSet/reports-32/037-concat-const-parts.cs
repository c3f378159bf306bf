namespace ChannelLoom.Library.Copy;

internal static partial class Copy
{
    private const string Opening = "Hello {{buyer}}, ";
    private const string Verb = "kindly leave";
    private const string Noun = " a 5-star rating";

    internal const string Ask = Opening + Verb + Noun + " for the yoga mat."; // expect: BSM2002
    internal const string Clip =
        Opening +
        "do not forget to clip the coupon " + // expect: BSM1002
        "before you order the mat bag.";
    internal const string Smell = Opening + "air the mat for two days; the rubber smell will be gone.";
    internal const string Line = Opening + "our support line 1-800-555-0165 is open round the clock."; // expect: BSM3002|BSM3003
}
