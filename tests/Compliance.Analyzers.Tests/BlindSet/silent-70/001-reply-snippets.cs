namespace Fennel.Kitchen.Amazon
{
    public static class AgentReplies
    {
        public const string DiscountAsked =
            "Hello {Name}, I understand the wish, but we cannot offer private discounts. The price on the product page applies to everybody.";

        public const string CouponAsked =
            "Hello {Name}, we have no coupon codes that we could give out in messages, sorry.";

        public const string CouponNotApplied =
            "Hello {Name}, the coupon you clipped was not applied because order {OrderId} was placed after it had expired.";

        public const string GiftWrap =
            "Hello {Name}, the gift option was selected for this order, so the box contains no price and your note is printed on the slip.";

        public const string PartialRefund =
            "Hello {Name}, for the missing whisk we have made a partial refund of {Amount} on order {OrderId}. It goes back to your original payment method.";

        public const string CaseReview =
            "Hello {Name}, our technician will review your case today and answer here tomorrow at the latest.";

        public const string PhoneAsked =
            "Hello {Name}, we do not give support by phone. Please reply to this message and we will help you here.";

        public const string DirectAsked =
            "Hello {Name}, we are not able to sell outside Amazon. Please place the order through the product page as usual.";
    }
}
