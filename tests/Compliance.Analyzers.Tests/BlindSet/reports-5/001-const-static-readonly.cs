using System;
using System.Collections.Generic;

namespace Larkfield.Seller.Messaging
{
    /// <summary>All texts the after-sales desk can send from the order screen.</summary>
    public static class AfterSalesTexts
    {
        public const string RefundDone =
            "Hello, we have refunded your order in full. The amount goes back to the card you paid with within five working days.";

        public const string ThankYouOffer = "Thank you for shopping with us! Enter LARK15 at checkout and take 15% off your next purchase."; // expect: BSM1001|BSM1002

        public static readonly string MissingScrews =
            "We are sorry the bag with the screws was missing. A new bag left our warehouse today, free of charge.";

        public static readonly string ReviewReward =
            "Once your review is online, send us a screenshot and we will give you a $10 Amazon gift card."; // expect: BSM2001

        internal static readonly TimeSpan SendDelay = TimeSpan.FromHours(6);

        public static IEnumerable<string> All()
        {
            yield return RefundDone;
            yield return ThankYouOffer;
            yield return MissingScrews;
            yield return ReviewReward;
        }
    }
}
