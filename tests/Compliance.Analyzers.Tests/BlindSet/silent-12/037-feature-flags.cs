using Microsoft.FeatureManagement;

namespace Contoso.WebShop.Features;

public static class FeatureNames
{
    public const string CouponStacking = "Checkout.CouponStacking";
    public const string FreeGiftWithPurchase = "Checkout.FreeGiftWithPurchase";
    public const string ReviewReward = "Reviews.RewardCouponForReview";
    public const string ReferAFriend = "Loyalty.ReferAFriend";
}

public sealed class FeatureDescriptions
{
    public IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>
    {
        [FeatureNames.CouponStacking] = "Lets customers combine several coupon codes in one order of the web shop.",
        [FeatureNames.FreeGiftWithPurchase] = "Adds a free gift to carts over the threshold. Web shop only, must stay off for Amazon.",
        [FeatureNames.ReviewReward] = "Legacy. Rewarded reviews with a coupon; removed because the law forbids it.",
        [FeatureNames.ReferAFriend] = "Refer-a-friend programme of the web shop.",
    };
}

public sealed class CouponGate(IFeatureManager features)
{
    public Task<bool> IsOpenAsync() => features.IsEnabledAsync(FeatureNames.CouponStacking);
}
