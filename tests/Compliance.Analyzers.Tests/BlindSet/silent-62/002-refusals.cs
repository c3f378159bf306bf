using System;

namespace Tallow.Marketplace.Replies
{
    public static class RefusalTexts
    {
        public static string For(RefusalReason reason, string orderId)
        {
            switch (reason)
            {
                case RefusalReason.Discount:
                    return "Hello, we understand the wish, but we can't offer private discounts; the price on the product page applies to everybody.";
                case RefusalReason.Coupon:
                    return "Hello, we do not send coupons or promo codes through messages. We are sorry not to have better news.";
                case RefusalReason.Phone:
                    return "Hello, we are not able to call you. Please describe the noise here and we will answer within a day.";
                case RefusalReason.PayPal:
                    return $"Hello, the refund for order {orderId} can only be made through Amazon to the card you paid with; we cannot use PayPal.";
                case RefusalReason.DirectSale:
                    return "Hello, we don't sell outside Amazon. For fifty pieces please simply place the order here.";
                case RefusalReason.FreeSample:
                    return "Hello, unfortunately we cannot give away samples. The fabric is 210 g/m² cotton twill, if that helps you decide.";
                default:
                    throw new ArgumentOutOfRangeException(nameof(reason));
            }
        }
    }

    public enum RefusalReason { Discount, Coupon, Phone, PayPal, DirectSale, FreeSample }
}
