using System.Collections.Generic;

namespace Platform.Flags
{
    public enum PromotionKind { None, Coupon, GiftCard, FreeGift, CashBack, ReferAFriend, LoyaltyPoints, PrizeDraw }

    public static class FlagNames
    {
        public const string CouponBanner = "checkout.coupon-banner.enabled";
        public const string GiftCards = "payments.gift-cards";
        public const string ReviewReminder = "reviews.request-a-review.auto";
        public const string CashBack = "loyalty.cash-back";

        public static readonly IReadOnlyDictionary<string, string> Descriptions = new Dictionary<string, string>
        {
            [CouponBanner] = "Shows the coupon banner above the basket of the web shop",
            [GiftCards] = "Lets customers of the web shop pay with gift cards",
            [ReviewReminder] = "Calls the Solicitations API for delivered orders; no text of ours is sent",
            [CashBack] = "Switches on the cash-back ledger for wholesale accounts",
        };
    }
}
