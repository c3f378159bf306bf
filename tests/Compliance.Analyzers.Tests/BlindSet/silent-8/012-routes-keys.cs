using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace LanTu.Erp.Api
{
    public static class CouponEndpoints
    {
        public const string ReviewTopic = "review.negative.removed";
        public const string GiftCardCacheKey = "giftcard:free:balance:{0}";
        private const string Prefix = "/api/v1/coupons/free-gift";

        public static void MapCoupons(this WebApplication app)
        {
            var g = app.MapGroup(Prefix).WithTags("Coupon & Discount");
            g.MapGet("/{code}/percent-off", (string code) => Results.Ok(code)).WithName("GetCouponPercentOff");
            g.MapPost("/send-gift-card", () => Results.Accepted()).WithSummary("Send a gift card to a web shop customer who asked for one");
            g.MapDelete("/reviews/{id}/remove", (int id) => Results.NoContent()).WithDescription("Removes a product review of the own web shop. Only moderators can delete a negative review.");
            g.MapGet("/cashback/wechat", () => Results.StatusCode(410));
        }
    }
}
