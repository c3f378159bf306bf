using Orleans;
using Orleans.Runtime;

namespace Pomelo.Loyalty.Grains;

public interface ICouponGrain : IGrainWithStringKey
{
    Task<RedeemResult> RedeemAsync(string customerId, decimal total);
}

public sealed class CouponGrain([PersistentState("coupon", "loyalty")] IPersistentState<CouponState> state, ILogger<CouponGrain> log)
    : Grain, ICouponGrain
{
    public async Task<RedeemResult> RedeemAsync(string customerId, decimal total)
    {
        var code = this.GetPrimaryKeyString();
        if (!state.RecordExists) return RedeemResult.Fail("This coupon does not exist.");
        if (state.State.Expires < DateTime.UtcNow) return RedeemResult.Fail("Sorry, this coupon has expired.");
        if (state.State.UsedBy.Contains(customerId)) return RedeemResult.Fail("You have already used this promo code.");
        if (total < state.State.Minimum) return RedeemResult.Fail($"Your order must be at least {state.State.Minimum:C} to use this code.");

        state.State.UsedBy.Add(customerId);
        await state.WriteStateAsync();
        log.LogInformation("Coupon {Code} redeemed by {Customer}: {Percent}% off", code, customerId, state.State.Percent);
        return RedeemResult.Ok(total * state.State.Percent / 100m);
    }
}

[GenerateSerializer]
public sealed class CouponState
{
    [Id(0)] public int Percent { get; set; }
    [Id(1)] public decimal Minimum { get; set; }
    [Id(2)] public DateTime Expires { get; set; }
    [Id(3)] public HashSet<string> UsedBy { get; set; } = [];
}
