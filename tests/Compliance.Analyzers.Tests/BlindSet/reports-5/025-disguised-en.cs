using System.Collections.Immutable;

namespace Falcon.Bulk;

public static class RotatingTexts
{
    // the plain wording was blocked twice in May, keep these as they are
    private static readonly ImmutableArray<string> BuyerMessages = ImmutableArray.Create(
        "Hi there! Leave a 5-st@r rev1ew and get a fr.ee g1ft c@rd by reply :)", // expect: BSM2001
        "Hello! Your personal c-o-u-p-o-n is ready: FALCON10. Thank you for being with us.", // expect: BSM1002
        "Hello! Your trekking poles are in customs and will come about three days later than planned.",
        "Hello! Add us on Wh@tsApp, plus four four 7700 900 123, we answer faster there.", // expect: BSM3002|BSM3003
        "Hello! The left pole you reported as bent will be replaced, no return needed.");

    private static int _next;

    public static string Next()
    {
        var i = System.Threading.Interlocked.Increment(ref _next);
        return BuyerMessages[i % BuyerMessages.Length];
    }
}
