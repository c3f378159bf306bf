namespace Bazaar.Admin.Localization
{
    /// <summary>Keys of Strings.resx. Generated, do not edit.</summary>
    public static class L
    {
        public static class Promotions
        {
            public const string CouponCode = "Admin.Promotions.Coupon.Fields.Code";
            public const string CouponHint = "Admin.Promotions.Coupon.Fields.Code.Hint";
            public const string FreeGift = "Admin.Promotions.FreeGift.AddNew";
            public const string Cashback = "admin_promotions_cashback_percentage_off";
            public const string GiftCard = "ShoppingCart.GiftCardBox.ApplyGiftCard.Your";
        }

        public static class Reviews
        {
            public const string LeaveReview = "Reviews.LeaveA5StarReview.Button";
            public const string DeleteReview = "Reviews.DeleteYourNegativeReview.Confirm";
            public const string Reward = "RewardPoints.Message.EarnedForProductReview";
        }

        public static string Get(IStringSource source, string key, params object[] args)
        {
            var format = source[key];
            return format == null ? "[" + key + "]" : string.Format(format, args);
        }
    }
}
