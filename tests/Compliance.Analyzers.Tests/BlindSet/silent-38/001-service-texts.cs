namespace Halden.Marine.Amazon.Messaging
{
    public static class ServiceTexts
    {
        public const string RefundDone =
            "Hello, we have refunded $34.90 for the life vest to your original payment method. Banks usually need three to five days.";

        public const string Replacement =
            "Hello, we are sorry that the buckle broke. A new vest has been shipped at no cost to you, and you need not return the first one.";

        public const string NoPrivateDiscount =
            "Hello, thanks for asking. We cannot offer discounts outside of Amazon, and we do not hand out coupon codes by message.";

        public const string NoGiftForReview =
            "Hello, thank you for your offer, but we never give anything in exchange for a review. Your refund does not depend on it.";

        public const string AmazonOnly =
            "Hello, please do not pay anybody outside of Amazon. Orders placed by phone or bank transfer are not ours.";

        public const string ReturnSteps =
            "Hello, open Your Orders, choose the vest, press Return or Replace Items and print the label. The carrier picks it up for free.";
    }
}
