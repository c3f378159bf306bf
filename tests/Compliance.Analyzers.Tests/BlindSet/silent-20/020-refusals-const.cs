namespace Alfa.Lib
{
    public static class CRefusals
    {
        public const string NO_DISCOUNT = "Hello, thank you for asking. We do not give private discounts; the price on the product page is the same for everyone.";
        public const string NO_COUPON = "Hello, we are not able to send coupon codes through messages. I hope for your understanding.";
        public const string NO_PAYPAL = "Hello, refunds only go through Amazon to your original payment method. We cannot use PayPal or a bank transfer.";
        public const string NO_DIRECT = "Hello, we do not sell outside of Amazon. Please place the order on Amazon as usual.";
        public const string NO_PHONE = "Hello, we cannot continue on WhatsApp. Please reply to this message and we will help you here.";
        public const string NO_REVIEW_DEAL = "Hello, we must not accept your offer to change the review for a refund. The refund does not depend on any review.";

        public static string Get(string sKey)
        {
            switch (sKey)
            {
                case "D": return NO_DISCOUNT;
                case "C": return NO_COUPON;
                case "P": return NO_PAYPAL;
                case "O": return NO_DIRECT;
                case "W": return NO_PHONE;
                default: return NO_REVIEW_DEAL;
            }
        }
    }
}
