namespace Contoso.WebShop.Localization;

public static class ResourceKeys
{
    public const string CouponApplied = "Checkout.Coupon.Applied";
    public const string CouponExpired = "Checkout.Coupon.Expired";
    public const string NextOrderDiscount = "Customer.NextOrder.Discount.PercentOff";
    public const string FreeGiftAdded = "Cart.FreeGift.Added";
    public const string LeaveReview = "Product.Review.LeaveFiveStarReview";
    public const string RemoveReview = "Admin.Review.RemoveNegativeReview";
    public const string GiftCardBalance = "Account.GiftCard.Balance";
    public const string CashbackTitle = "Account.Cashback.Title";
    public const string YouHuiQuan = "优惠券.列表.标题";
    public const string HaoPingFanXian = "好评返现.设置.开关";

    public static string Percent(int percent) => $"Checkout.Discount.{percent}PercentOff";
}
