using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Extensions.Logging;

namespace Mall.Promotion.Engine;

public sealed class PromotionEngine
{
    private readonly ILogger<PromotionEngine> _logger;
    public PromotionEngine(ILogger<PromotionEngine> logger) => _logger = logger;

    public Result Apply(Cart cart, string couponCode)
    {
        var coupon = cart.Coupons.FirstOrDefault(c => c.Code == couponCode);
        if (coupon is null)
            return Result.Fail("The coupon code does not exist.");
        if (coupon.ExpiresAt < DateTime.UtcNow)
            return Result.Fail("This coupon has expired.");
        if (cart.Total < coupon.Minimum)
            return Result.Fail($"You need to spend at least {coupon.Minimum:C} to use this coupon.");
        if (cart.Lines.Count == 0)
            throw new InvalidOperationException("Cannot apply a discount to an empty cart; add a product and use the coupon again.");

        _logger.LogInformation("Applied coupon {Code}: {Percent}% off for cart {CartId}", coupon.Code, coupon.Percent, cart.Id);
        return Result.Ok(cart.Total * (100 - coupon.Percent) / 100);
    }
}

public record Coupon(string Code, decimal Percent, decimal Minimum, DateTime ExpiresAt);
public record Cart(int Id, decimal Total, List<string> Lines, List<Coupon> Coupons);
public record Result(bool Success, string? Error, decimal Value)
{
    public static Result Fail(string e) => new(false, e, 0);
    public static Result Ok(decimal v) => new(true, null, v);
}
