using System;
using System.Collections.Generic;

namespace Haiyue.Erp.CustomerCare
{
    /// <summary>Texts used by the follow-up job, one per order state.</summary>
    public static class FollowUpTexts
    {
        public const string DelayNotice =
            "Hello, the parcel of your order {0} has been held by customs for two days. The new estimated delivery date is {1}. If you no longer want it, we will refund the order in full.";

        public const string MissingScrew =
            "We are sorry that the bag with the screws was missing from your desk. A new bag left our warehouse today at no charge.";

        public const string RepeatBuyer =
            "Thank you for buying from us again! As a returning customer you get 15% off everything you order before Sunday."; // expect: BSM1001

        public const string AfterDelivery =
            "We hope the lamp suits your room. Please leave us a 5-star review, it means the world to our small family business."; // expect: BSM2002

        private static readonly Dictionary<string, string> ByState = new(StringComparer.OrdinalIgnoreCase)
        {
            ["delayed"] = DelayNotice,
            ["missing_part"] = MissingScrew,
            ["repeat"] = RepeatBuyer,
            ["delivered"] = AfterDelivery,
        };

        public static string For(string state, string orderId, DateTime eta)
        {
            if (!ByState.TryGetValue(state, out var text))
                throw new KeyNotFoundException("no follow-up text for state " + state);
            return string.Format(text, orderId, eta.ToString("yyyy-MM-dd"));
        }
    }
}
