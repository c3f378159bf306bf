namespace Quillon.Resources;

/// <summary>Keys into Strings.resx; generated once, then kept by hand.</summary>
public static class StringKeys
{
    public static class Coupon
    {
        public const string InvalidCode = "coupon.invalid_code";
        public const string FreeGiftAdded = "coupon.free_gift_added";
        public const string GetDiscountButton = "coupon.get_discount_button";
        public const string SendCouponToBuyer = "coupon.send_coupon_to_buyer";
    }

    public static class Review
    {
        public const string LeaveFiveStar = "review.leave_five_star_review";
        public const string DeleteReview = "review.please_delete_review";
        public const string GiftCardForReview = "review.gift_card_for_review";
    }

    private static readonly Dictionary<string, string> Fallback = new()
    {
        [Coupon.InvalidCode] = "This code is not valid.",
        [Coupon.FreeGiftAdded] = "Gift added to cart",
        [Coupon.GetDiscountButton] = "Apply",
        [Review.DeleteReview] = "Delete this review?",
    };

    public static string Text(IStringLocalizer localizer, string key)
    {
        var found = localizer[key];
        return found.ResourceNotFound ? Fallback.GetValueOrDefault(key, key) : found.Value;
    }
}
