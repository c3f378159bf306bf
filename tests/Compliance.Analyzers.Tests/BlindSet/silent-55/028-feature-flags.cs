namespace Loomworks.Platform;

public static class FeatureFlags
{
    public const string FreeGiftCampaign = "free-gift-with-review-campaign-blocker";
    public const string CouponInMessageGuard = "messages.block-coupon-code";
    public const string CashbackDetector = "messages.detect-cashback-offer";
    public const string ReviewRemovalDetector = "messages.detect-review-removal-request";

    public static readonly FlagInfo[] Infos =
    {
        new(FreeGiftCampaign, "Blocks drafts that promise a free gift to the buyer in exchange for a review."),
        new(CouponInMessageGuard, "Blocks drafts that contain a coupon code, e.g. 'take 10% off with code HELLO10'."),
        new(CashbackDetector, "Warns the agent when a draft offers money back through PayPal, Venmo or Zelle."),
        new(ReviewRemovalDetector, "Blocks drafts such as 'please take down your review' or 'change it to five stars'."),
    };
}

public sealed record FlagInfo(string Key, string HelpText);
