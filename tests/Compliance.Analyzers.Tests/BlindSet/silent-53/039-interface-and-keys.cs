namespace Coral.Crm.Contracts;

public interface IPromotionGateway
{
    Task<CouponResult> CreateCouponAsync(string code, int percentOff);
    Task<bool> SendGiftCardAsync(string accountId, decimal amount);
}

public static class ResourceKeys
{
    public const string CouponExpired = "Checkout.Coupon.Expired";
    public const string FreeGift = "Cart.FreeGift.Title";
    public const string LeaveReview = "Account.Orders.LeaveReview";
    public const string FiveStar = "reviews/five-star";
    public const string RemoveFeedback = "/messaging/v1/orders/{amazonOrderId}/messages/negativeFeedbackRemoval";
}

public static class Events
{
    public const string CouponSent = "coupon.sent";
    public const string ReviewDeleted = "review.deleted";
    public const string DiscountRequested = "buyer.asked.for.discount";
}

public record CouponResult(bool Created, string? Reason = "Coupon code already exists");
