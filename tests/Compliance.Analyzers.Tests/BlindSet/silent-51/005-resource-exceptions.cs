namespace Kontor.Versand.Properties
{
    using System;

    internal class Fehlertexte
    {
        internal static string CouponExpired
        {
            get { return "The coupon {0} expired on {1:d}."; }
        }

        internal static string CouponAlreadyUsed
        {
            get { return "The coupon {0} was already redeemed for order {1}."; }
        }

        internal static string GiftCardBalanceTooLow
        {
            get { return "The balance of the gift card does not cover the order total."; }
        }

        internal static string ReviewNotFound
        {
            get { return "Review {0} could not be deleted because it does not exist."; }
        }

        internal static string DiscountNotStackable
        {
            get { return "Discount group A cannot be combined with a promotion code."; }
        }

        internal static void ThrowCoupon(string code)
        {
            throw new InvalidOperationException("Coupon " + code + " gives a discount of more than 100 percent. Check the campaign settings.");
        }
    }
}
