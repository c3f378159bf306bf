using System;

namespace PawKitchen.Domain.Promotions;

public class PromotionGuard
{
    public void Check(Promotion p, Customer c)
    {
        if (p.Percent > 80)
            throw new InvalidOperationException("You cannot give more than 80% off with a promo code.");
        if (c.IsBlocked)
            throw new PromotionException("This customer may not get a free gift or a gift card.");
        if (p.NeedsReview)
            throw new PromotionException("Please write a review of the promotion before you publish it.");
        if (p.Shop == null)
            throw new ArgumentException("优惠券必须绑定店铺，不能送给买家。", nameof(p));
    }

    public class PromotionException : Exception
    {
        public PromotionException(string message) : base(message) { }
    }
}
