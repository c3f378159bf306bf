namespace Portal.Localization
{
    public static class ResourceKeys
    {
        public const string CouponExpired = "ShoppingCart.DiscountCouponCode.Expired";
        public const string ReviewAdded = "Reviews.SuccessfullyAdded";
        public const string GiftCardInvalid = "ShoppingCart.GiftCardCouponCode.WrongGiftCard";
        public const string RewardPoints = "Account.RewardPoints.FutureBalance";
        public const string FreeShipping = "Products.FreeShipping";

        private static readonly string[] Admin =
        {
            "Admin.Promotions.Discounts.Fields.CouponCode.Hint",
            "Admin.Catalog.ProductReviews.DeleteSelected",
            "Admin.Customers.RewardPoints.Message",
        };

        public static bool Known(string key) => Array.IndexOf(Admin, key) >= 0;
    }
}
