using System;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Kestrelhome.Api;

public static class CouponEndpoints
{
    public static void MapCoupons(this WebApplication app)
    {
        var group = app.MapGroup("/api/coupons").WithTags("Coupons");

        group.MapPost("/", (CouponDto dto, CouponService service) => service.Create(dto) switch
        {
            (true, _) => Results.Ok(),
            (false, "dup") => Results.Conflict("A coupon with this code already exists."),
            (false, { Length: > 0 } why) => Results.BadRequest($"Coupon not created: {why}"),
            _ => Results.Problem("The coupon service did not answer.")
        })
        .WithSummary("Creates a coupon for the web shop")
        .WithDescription("Gives a percentage off the basket. Codes are for the web shop only and must never be put into an Amazon buyer message.");

        group.MapDelete("/reviews/{id:int}", (int id, CouponService service) => service.DeleteReview(id))
            .WithSummary("Deletes a stored copy of a review")
            .WithDescription("Removes the copy of a negative review from our database; the review on Amazon stays as it is.");

        app.Logger.LogInformation("Coupon endpoints mapped, {Count} gift card routes skipped", 3);
    }
}

public record CouponDto(string Code, int PercentOff);

public class CouponService
{
    public (bool Ok, string Reason) Create(CouponDto dto) => dto.PercentOff > 80 ? (false, "more than 80% off") : (true, null);

    public IResult DeleteReview(int id) => Results.NoContent();
}
