using Microsoft.Extensions.Logging;

namespace Harvest.Loyalty.Ledger;

public sealed class PointsLedger(ILogger<PointsLedger> logger, IPointsStore store)
{
    public async Task RedeemAsync(Guid memberId, string couponCode, int points, CancellationToken ct)
    {
        var balance = await store.GetBalanceAsync(memberId, ct);
        if (balance < points)
        {
            logger.LogWarning("Member {MemberId} tried to redeem {Points} points for coupon {Coupon} but owns only {Balance}", memberId, points, couponCode, balance);
            throw new InsufficientPointsException($"You need {points} points to get this gift card, you have {balance}.");
        }

        if (await store.IsUsedAsync(couponCode, ct))
        {
            logger.LogInformation("Coupon {Coupon} was used before; 10% off not granted a second time", couponCode);
            throw new InvalidOperationException("This promo code has already been used on your account.");
        }

        await store.DebitAsync(memberId, points, $"Redeemed for coupon {couponCode}", ct);
        logger.LogInformation("Sent cashback event to the warehouse: {MemberId} gets {Amount} off the next order", memberId, points / 100m);
    }

    public void Expire(DateOnly today)
    {
        if (today.Day != 1)
            throw new ArgumentException("Points and free gifts expire on the first day of the month only.", nameof(today));

        logger.LogDebug("Deleting expired VIP vouchers, gift cards and referral rewards before {Day}", today);
    }
}

public interface IPointsStore
{
    Task<int> GetBalanceAsync(Guid memberId, CancellationToken ct);
    Task<bool> IsUsedAsync(string code, CancellationToken ct);
    Task DebitAsync(Guid memberId, int points, string reason, CancellationToken ct);
}

public class InsufficientPointsException(string message) : Exception(message);
