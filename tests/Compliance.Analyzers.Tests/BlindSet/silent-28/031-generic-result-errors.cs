namespace Integra.Loyalty.Application;

public sealed record RedeemPoints(CustomerId Customer, int Points) : ICommand<Result<GiftCardId>>;

public sealed class RedeemPointsHandler(ILoyaltyAccounts accounts) : ICommandHandler<RedeemPoints, Result<GiftCardId>>
{
    private static readonly Error NotEnough = new("loyalty.points.short", "Not enough loyalty points for this gift card.");
    private static readonly Error Frozen = new("loyalty.account.frozen", "会员账户已冻结，无法兑换礼品卡。");
    private static readonly Error Limit = new("loyalty.limit", "Only one gift card per day may be redeemed.");

    public async Task<Result<GiftCardId>> HandleAsync(RedeemPoints command, CancellationToken ct)
    {
        var account = await accounts.GetAsync(command.Customer, ct);
        if (account.IsFrozen) return Frozen;
        if (account.Points < command.Points) return NotEnough;
        return account.RedeemedToday ? Limit : account.Redeem(command.Points);
    }
}
