namespace Solbakken.Shop.Loyalty.Domain;

public sealed class LoyaltyAccount : AggregateRoot
{
    public const string EarnedReason = "Points for order";
    public const string ReferralReason = "Referral bonus: a friend placed a first order";
    public const string BirthdayReason = "Birthday gift";

    public int Points { get; private set; }
    public string Tier { get; private set; } = "Bronze";

    public void Redeem(int points, string reward)
    {
        if (points > Points)
            throw new DomainException($"You need {points} points for {reward}, but your account holds {Points}.");

        Points -= points;
        Raise(new RewardRedeemed(Id, points, $"{reward} redeemed, discount coupon created"));
    }

    public void Promote()
    {
        Tier = Points switch { > 5000 => "Gold VIP", > 1000 => "Silver", _ => "Bronze" };
        Raise(new TierChanged(Id, Tier));
    }

    public override string ToString() => $"{Tier}: {Points} points, {Points / 100m:C} off the next order";
}
