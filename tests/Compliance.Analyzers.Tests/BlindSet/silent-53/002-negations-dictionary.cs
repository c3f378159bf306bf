using System.Collections.Generic;

namespace Ridgeline.Oms.Support
{
    public static class RefusalReplies
    {
        public static readonly Dictionary<string, string> ByQuestion = new Dictionary<string, string>
        {
            ["coupon?"] = "You asked whether there is a coupon for this bottle. At present there is none.",
            ["paypal?"] = "We are not able to send money by PayPal. Refunds are only made through Amazon, to the card you paid with.",
            ["phone?"] = "We do not give out a phone number or a WhatsApp contact. Please answer here and we will help you in this thread.",
            ["review-for-refund?"] = "The refund does not depend on any review. You do not have to change or remove what you wrote.",
            ["website?"] = "We do not sell outside of Amazon, so please place your order here as usual.",
            ["gift?"] = "We cannot add a free gift to the parcel, sorry.",
            ["bulk?"] = "We are not allowed to take payment by bank transfer. Orders of any size go through Amazon.",
        };
    }
}
