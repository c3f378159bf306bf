namespace BackOffice.Web.Resources;

/// <summary>Labels of the promotions screen in the back office.</summary>
public static class PromotionLabels
{
    public const string Title = "Coupons and discounts";
    public const string NewCoupon = "Create a new coupon code";
    public const string Percent = "Percentage off (1-80)";
    public const string GiftTier = "Free gift from this order value on";
    public const string NotStackable = "Cannot be combined with other discounts";
    public const string Saved = "The coupon was saved. It becomes visible in the shop within ten minutes.";
    public const string ConfirmDelete = "Delete the selected reviews? This cannot be undone.";
    public const string ReviewColumn = "Review (1 to 5 stars)";
    public const string BulkCode = "Generate 500 single-use promo codes";
    public const string ZhTitle = "优惠券与折扣管理";
    public const string ZhGift = "满额赠品设置";
    public const string ZhSaved = "优惠券已保存，十分钟内生效";
    public const string ZhReview = "评价管理（可批量删除差评）";
}
