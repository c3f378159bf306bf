namespace Sealand.Erp.Resources
{
    internal static class UiStrings
    {
        internal static string Admin_CouponInvalid => "The coupon is invalid or has expired.";
        internal static string Admin_CouponUsed => "This coupon has already been used.";
        internal static string Admin_GiftCardBalance => "Gift card balance";
        internal static string Admin_ReviewsDeleted => "The selected reviews were deleted.";
        internal static string Admin_ReviewStars => "Stars";
        internal static string Admin_DiscountInteger => "The discount must be an integer.";
        internal static string Admin_SendBlocked => "The message was blocked because it holds a coupon code or a link.";
        internal static string Admin_PhoneColumn => "Phone number of the supplier";
        internal static string Admin_WeChatBound => "微信账号已绑定到当前员工。";
        internal static string Admin_CashbackApproved => "返现申请已通过审核。";
        internal static string Admin_NegativeReviewCount => "差评数量";
        internal static string Admin_SaveFailed => "模板保存失败，请稍后重试。";
    }
}
