namespace Platform.Flags
{
    public enum eFeature
    {
        FreeGiftOnCheckout,
        CouponForReviewExperiment,
        CashbackWallet,
        ReviewReminder,
        WhatsAppChat
    }

    public static class FlagDescriptions
    {
        public static string Describe(eFeature f)
        {
            switch (f)
            {
                case eFeature.FreeGiftOnCheckout: return "Shows the free gift banner on the checkout page of the web shop.";
                case eFeature.CouponForReviewExperiment: return "Old experiment, switched off: coupon after a review in the web shop.";
                case eFeature.CashbackWallet: return "Turns on the cashback wallet (web shop only, never for Amazon).";
                case eFeature.ReviewReminder: return "Nightly job that reminds web shop customers of open reviews.";
                case eFeature.WhatsAppChat: return "Chat bubble with WhatsApp number.";
                default: return "Unknown flag.";
            }
        }
    }
}
