using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;

namespace Shop.Api
{
    public static class Routes
    {
        public const string Coupons = "/api/v1/coupons/{couponCode}";
        public const string ReviewRemoval = "/messaging/v1/orders/{amazonOrderId}/messages/negativeFeedbackRemoval";
        public const string Solicit = "/solicitations/v1/orders/{amazonOrderId}/solicitations/productReviewAndSellerFeedback";
        public const string GiftCards = "/api/v1/gift-cards/{id:guid}/redeem";

        public static void MapShop(this IEndpointRouteBuilder app)
        {
            app.MapGet(Coupons, (string couponCode, CouponService s) => s.Get(couponCode));
            app.MapPost("/api/v1/reviews/{id}/delete-your-review", (int id, ReviewService s) => s.Delete(id));
            app.MapPost(GiftCards, (System.Guid id, GiftCardService s) => s.Redeem(id));
        }
    }

    public static class ResourceKeys
    {
        public const string CouponInvalid = "Checkout.Coupon.Message.Invalid";
        public const string FreeGift = "Buyer.Message.Template.FreeGift.Subject";
        public const string LeaveReview = "Mail.Body.LeaveFiveStarReview";
    }
}
