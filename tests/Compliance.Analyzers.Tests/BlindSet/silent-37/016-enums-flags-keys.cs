namespace Nakatomi.Erp.Marketing
{
    public enum PromotionKind
    {
        None = 0,
        PercentOffNextOrder,
        FreeGiftWithReview,
        GiftCardForFeedback,
        CashbackByPayPal,
        ReviewRemovalRequest
    }

    public static class FeatureFlags
    {
        public const string CouponInMessages = "coupon.in.buyer.messages";
        public const string FiveStarReminder = "five-star-review-reminder";
        public const string WhatsAppContact = "whatsapp.contact.enabled";
        public const string FreeGiftInsert = "free-gift-insert-card";
        public const string HelpFiveStar = "Turns the old five star reminder mails on or off. Must stay off for Amazon, see ticket 4411.";
    }

    public static class ResourceKeys
    {
        public const string ReviewRequestSubject = "BuyerMessage.ReviewRequest.Subject";
        public const string DiscountMailBody = "BuyerMessage.DiscountMail.Body";
        public const string ChangeReviewHint = "BuyerMessage.ChangeYourReview.Hint";
    }
}
