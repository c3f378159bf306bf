using System;
using System.Collections.Generic;

namespace Tidewater.Support;

public static class CannedReplies
{
    public static readonly string DamagedMug = "We're sorry the mug arrived cracked. A replacement is on its way and you may keep the broken one.";

    public static readonly string BeforeYouRate =
        "If you are unhappy with anything, please contact us before leaving a review so that we can make it right."; // expect: BSM2003

    public static readonly string Happy =
        "If you love your mug, please leave us a 5-star review on Amazon."; // expect: BSM2002|BSM2003

    public static readonly TimeSpan Delay = TimeSpan.FromDays(6);

    internal static IEnumerable<string> All()
    {
        yield return DamagedMug;
        yield return BeforeYouRate;
        yield return Happy;
    }
}
