using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.Logging;

namespace Halden.Oms.Sagas.Checkout;

public sealed class RedeemCouponStep : ISagaStep<CheckoutSagaState>
{
    private readonly ICouponLedger _ledger;
    private readonly ILogger<RedeemCouponStep> _logger;

    public RedeemCouponStep(ICouponLedger ledger, ILogger<RedeemCouponStep> logger)
        => (_ledger, _logger) = (ledger, logger);

    public async Task ExecuteAsync(CheckoutSagaState state, CancellationToken ct)
    {
        await _ledger.ReserveAsync(state.CouponCode, ct);
        _logger.LogInformation("Reserved coupon {Code}: customer gets {Percent}% off the next order.", state.CouponCode, state.Percent);
    }

    public async Task CompensateAsync(CheckoutSagaState state, CancellationToken ct)
    {
        _logger.LogWarning("Compensation started: free gift and gift card of order {OrderId} are released.", state.OrderId);
        await _ledger.ReleaseAsync(state.CouponCode, ct);
        if (state.IsStale)
            throw new SagaException("Compensating action failed: the voucher has already been redeemed by the customer.");
    }
}
