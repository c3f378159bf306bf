using MediatR;
using Serilog;

namespace Brandwerk.Shop.Pipelines;

public sealed class RedeemCouponHandler(ICouponStore coupons, ILogger log) : IRequestHandler<RedeemCoupon, RedeemResult>
{
    public async Task<RedeemResult> Handle(RedeemCoupon request, CancellationToken ct)
    {
        var coupon = await coupons.FindAsync(request.Code, ct);
        if (coupon is null)
        {
            log.Warning("Coupon code {Code} is unknown, the customer gets no discount", request.Code);
            return RedeemResult.Unknown;
        }

        if (coupon.UsedUp)
        {
            log.Information("Coupon {Code} for 20% off the next order was already used by {CustomerId}", coupon.Code, request.CustomerId);
            return RedeemResult.UsedUp;
        }

        log.Debug("Free gift {Sku} is added to cart {CartId} because of coupon {Code}", coupon.GiftSku, request.CartId, coupon.Code);
        await coupons.MarkUsedAsync(coupon.Id, ct);
        return RedeemResult.Ok;
    }
}
