using Orleans;

namespace Stockwell.Grains.Promotions;

public interface ICouponGrain : IGrainWithStringKey
{
    Task<CouponResult> Redeem(string customerId, decimal basket);
}

public class CouponGrain(ILogger<CouponGrain> logger) : Grain, ICouponGrain
{
    private CouponState _state = new();

    public Task<CouponResult> Redeem(string customerId, decimal basket)
    {
        var code = this.GetPrimaryKeyString();
        if (_state.Used >= _state.Limit)
        {
            logger.LogInformation("Coupon {Code} has been used up, customer {Customer} gets no discount", code, customerId);
            return Task.FromResult(CouponResult.Rejected("COUPON_EXHAUSTED"));
        }

        if (basket < _state.MinimumBasket)
            throw new InvalidOperationException($"Coupon {code} needs a basket of at least {_state.MinimumBasket}, you cannot get the free gift below it.");

        _state.Used++;
        logger.LogDebug("Coupon {Code}: {Percent}% off for the next purchase granted", code, _state.Percent);
        return Task.FromResult(CouponResult.Accepted(basket * _state.Percent / 100m));
    }
}
