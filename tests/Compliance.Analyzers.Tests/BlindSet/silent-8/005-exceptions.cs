using System;

namespace LanTu.WebShop.Errors
{
    public class CouponException : Exception
    {
        public CouponException(string message) : base(message) { }

        public static CouponException Expired(string code) =>
            new CouponException($"Sorry, your coupon {code} has expired and the discount cannot be applied to your order.");

        public static CouponException UsedUp() => new("优惠券已被领完，您来晚了一步，请下次再来。");
    }

    public static class Guard
    {
        public static void Review(int stars, bool bought)
        {
            if (stars is < 1 or > 5)
                throw new ArgumentOutOfRangeException(nameof(stars), "Please choose between 1 and 5 stars for your review.");
            if (!bought)
                throw new InvalidOperationException("Dear user, you can only write a review for products you have bought.");
        }

        public static void GiftCard(decimal balance, decimal price)
        {
            if (balance < price)
                throw new InvalidOperationException("Your gift card does not cover the price; redeem another gift card first.");
        }
    }
}
