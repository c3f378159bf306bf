using System;
using System.Collections.Generic;

namespace Roundhay.Pet.Messaging
{
    /// <summary>Buyer texts for the dog-lead brand. Mel in the shop edits these, I just ship them.</summary>
    public static class BuyerTexts
    {
        public const string LateParcel =
            "Hello, your parcel for order {orderId} is two days late. If it has not arrived by Friday we will refund it in full.";

        public const string ThankYouCoupon =
            "Hi {firstName}, as a thank you here is a coupon for your next lead: WOOF15."; // expect: BSM1002

        public static readonly string WrongColour =
            "We sent you the navy lead by mistake. The red one is on its way and you may keep the navy one.";

        public const string ReviewForTreats =
            "Leave us a review and we will send you a free bag of treats for your dog."; // expect: BSM2001

        public static string Fill(string template, IDictionary<string, string> values)
        {
            foreach (var kv in values)
                template = template.Replace("{" + kv.Key + "}", kv.Value);
            return template;
        }
    }
}
