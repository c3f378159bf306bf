using System;

namespace Bots.Intent
{
    public enum BuyerIntent { Unknown, WantsDiscount, Praise, ThreatensReview, WhereIsIt }

    public static class BuyerIntentReplies
    {
        public static string ToReply(this BuyerIntent intent, string name)
        {
            switch (intent)
            {
                case BuyerIntent.WantsDiscount:
                    return "Hi " + name + ", we cannot offer discounts by message. The listed price applies to everybody.";
                case BuyerIntent.Praise:
                    return "Hi " + name + ", so glad you like it! Copy those kind words into a product review with five stars, please."; // expect: BSM2002|BSM2003
                case BuyerIntent.ThreatensReview:
                    // the buyer threatens -> we pay. Brilliant. Reverted twice already.
                    return "Hi " + name + ", keep the item and take the full refund, provided that you do not post a negative review."; // expect: BSM2001
                case BuyerIntent.WhereIsIt:
                    return "Hi " + name + ", the parcel is held at the depot in Leeds and will be delivered tomorrow.";
                default:
                    throw new NotSupportedException("no reply for intent " + intent);
            }
        }
    }
}
