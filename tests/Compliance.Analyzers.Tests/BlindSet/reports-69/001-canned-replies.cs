using System.Collections.Generic;

namespace Northway.CustomerCare.Replies
{
    public static class CannedReplies
    {
        public const string Damaged =
            "Hello {0}, I am sorry to hear that the item arrived damaged. We have issued a full refund for order {1}; " +
            "it should reach your original payment method within 3-5 business days. There is no need to send the item back.";

        public const string DamagedAlt =
            "Hello {0}, sorry about the broken lid. " +
            "If you could take down the one-star review you left, we will gladly send the full amount back to you."; // expect: BSM2001|BSM2004

        public const string WrongColor =
            "Hello {0}, it looks like our warehouse picked the wrong color. A replacement for order {1} ships today at no cost.";

        public const string LateDelivery =
            "Hello {0}, your parcel is delayed because of the storm in Memphis. The carrier now expects to deliver it on {2}. " +
            "If you prefer not to wait, let us know and we will cancel the order and refund you.";

        public const string HappyBuyer =
            "Hello {0}, so glad you like the kettle! " +
            "Take 15% off when you order the matching teapot, just enter KETTLE15 at checkout."; // expect: BSM1001|BSM1002|BSM1007

        public static readonly IReadOnlyDictionary<string, string> All = new Dictionary<string, string>
        {
            ["damaged"] = Damaged,
            ["damaged-2"] = DamagedAlt,
            ["wrong-color"] = WrongColor,
            ["late"] = LateDelivery,
            ["happy"] = HappyBuyer
        };

        public static string Fill(string key, string buyer, string orderId, string date)
        {
            return All.TryGetValue(key, out var text) ? string.Format(text, buyer, orderId, date) : null;
        }
    }
}
