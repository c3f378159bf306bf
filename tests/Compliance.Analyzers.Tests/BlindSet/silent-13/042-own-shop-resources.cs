namespace Contora.Shop.Resources
{
    /// <summary>UI texts of the Contora shop software (buttons, hints, errors).</summary>
    internal static class UiStrings
    {
        internal static string Cart_CouponField => "Coupon code";
        internal static string Cart_CouponApplied => "The coupon {0} was applied to your cart.";
        internal static string Cart_CouponInvalid => "This coupon is not valid for the items in your cart.";
        internal static string Cart_GiftCardUsed => "This gift card has been used up.";
        internal static string Review_OnlyBuyers => "You can only review products that you have bought.";
        internal static string Review_Deleted => "The selected reviews were deleted.";
        internal static string Review_Stars => "Please choose between one and five stars.";
        internal static string Account_Phone => "Please enter your phone number.";
        internal static string Points_TooFew => "您的积分不足，无法兑换该礼品。";
        internal static string Coupon_Expired => "优惠券已过期。";
        internal static string Coupon_Limit => "每位用户限领一张优惠券。";
        internal static string Review_Thanks => "评价已提交，审核后显示。";
    }
}
