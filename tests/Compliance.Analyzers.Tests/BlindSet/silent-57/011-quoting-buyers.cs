using System.Collections.Generic;

namespace DeskTools.Replies;

public static class QuoteReplies
{
    public static string AboutPhone(string buyer) =>
        $"Hello {buyer}, you asked for our phone number. We cannot give one; please keep writing here and we answer within a day.";

    public static string AboutPrice(string buyer, string quote) =>
        $"Hello {buyer}, you wrote: \"{quote}\". We are not able to lower the price of a single order, and there are no private codes.";

    public static string AboutCoupon(string buyer) =>
        $"Hello {buyer}, you asked whether there is a public coupon on the mat at the moment. There is none.";

    public static string AboutTrade(string buyer) =>
        $"Hello {buyer}, thank you for telling us about the leak. We do not pay for reviews, and the refund does not depend on what you write. It was issued this morning.";

    public static IEnumerable<string> All(string b)
    {
        yield return AboutPhone(b);
        yield return AboutPrice(b, "can you do it for less?");
        yield return AboutCoupon(b);
        yield return AboutTrade(b);
    }
}
