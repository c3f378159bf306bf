namespace Platform.Config;

public static class FeatureFlags
{
    public const string EnableCouponCenter = "enable_coupon_center";
    public const string EnableGiftCard = "enable_gift_card_redeem";
    public const string EnableCashback = "cashback.wallet.v2";
    public const string ReviewReward = "review-reward-points";

    public static readonly Dictionary<string, string> Descriptions = new()
    {
        [EnableCouponCenter] = "独立站领券中心开关，关闭后前台不展示优惠券入口",
        [EnableGiftCard] = "礼品卡兑换入口开关（仅独立站美国区）",
        [EnableCashback] = "返现钱包二期灰度开关，负责人：李工",
        [ReviewReward] = "Grants loyalty points for reviews on our own storefront; not used for marketplaces.",
    };

    public static bool IsOn(IConfiguration cfg, string key) => cfg.GetValue<bool>($"Features:{key}");
}
