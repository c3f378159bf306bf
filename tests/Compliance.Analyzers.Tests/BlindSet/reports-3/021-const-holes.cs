using System.Collections.Generic;

namespace Larkspur.Messaging;

public static class Offers
{
    public const string Percent = "25%";
    public const string NextTime = "your next purchase";
    public const string Reward = "a $15 Amazon voucher";
    public const string Team = "Larkspur Care";
}

public class LarkspurTemplates
{
    // offending only once the holes are read
    public const string WelcomeBack = $"Hello, because you bought from us in spring, we give you {Offers.Percent} off {Offers.NextTime}."; // expect: BSM1001|BSM1006

    public const string PhotoReview = $"Hello, put up a review with a photo and {Offers.Reward} is in your inbox the same evening. {Offers.Team}"; // expect: BSM2001

    public const string Sizing = $"Hello, the ring you ordered is size 7, while your note says 8. Which size do you need? {Offers.Team}";

    public const string Partial = $"Hello, one of the two candles was missing. We refunded half of the order total to your card. {Offers.Team}";

    private static readonly Dictionary<string, string> ByKey = new()
    {
        [nameof(WelcomeBack)] = WelcomeBack,
        [nameof(PhotoReview)] = PhotoReview,
        [nameof(Sizing)] = Sizing,
        [nameof(Partial)] = Partial,
    };

    public string this[string key] => ByKey[key];

    public string Bundle(string couponCode, int percent) =>
        $"Use {couponCode} for {percent}% off"; // expect: BSM1002|BSM1001
}
