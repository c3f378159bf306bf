namespace Moyu.Tools.Replies;

public static class PoliteRefusals
{
    public static readonly IReadOnlyList<string> BuyerReplies = new List<string>
    {
        "Thank you for asking. We do not hand out coupons by message, and the price on the product page is the current one.",
        "We are sorry, but we cannot offer any refund or gift in return for a review.",
        "Please never pay outside Amazon: we do not accept bank transfers, and nobody from our team will ask you for one.",
        "We cannot give out a phone number here; please reply to this message and we will answer within a day.",
        "You offered to change your review for a refund. We cannot accept that; the fault alone decides about the refund.",
        "A price match with another shop is not something we can do, we are afraid.",
    };

    public static string Pick(int index) => BuyerReplies[index % BuyerReplies.Count];
}
