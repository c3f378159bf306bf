using Microsoft.AspNetCore.Mvc;

namespace WebShop.Api;

public static class CheckoutEndpoints
{
    // 自有商城结算接口的错误提示
    public static void MapCheckout(this IEndpointRouteBuilder app)
    {
        app.MapPost("/checkout/coupon", (CouponDto dto, ICouponService svc) =>
        {
            if (string.IsNullOrWhiteSpace(dto.Code))
                return Results.BadRequest(new ApiError("COUPON_EMPTY", "请输入优惠券码"));
            var c = svc.Find(dto.Code);
            if (c is null)
                return Results.NotFound(new ApiError("COUPON_NOT_FOUND", "优惠券不存在或已失效"));
            if (c.UsedUp)
                return Results.Conflict(new ApiError("COUPON_USED", "This coupon has been used up"));
            if (dto.Total < c.MinTotal)
                return Results.BadRequest(new ApiError("COUPON_MIN", "未达到优惠券最低消费金额"));
            return Results.Ok(new { c.Code, c.Percent });
        });

        app.MapPost("/reviews", (ReviewDto dto) => dto.Star is < 1 or > 5
            ? Results.BadRequest(new ApiError("STAR_RANGE", "星级必须在1到5之间"))
            : Results.Created("/reviews/1", null));
    }
}

public record ApiError(string Code, string Error);
