using System.ComponentModel;

namespace Orbit.Features;

public enum PromotionKind
{
    [Description("Percentage off the next order")]
    NextOrderDiscount,

    [Description("Buy one, get one free")]
    BuyOneGetOne,

    [Description("Free gift with purchase")]
    FreeGift,

    [Description("好评返现（仅微信商城）")]
    HaoPingFanXian,

    [Description("会员专享价")]
    VipPrice,
}

public static class FeatureFlags
{
    public const string CouponByMessage = "coupon-by-message";
    public const string ReviewReward = "review-reward-gift-card";
    public const string WhatsAppOptIn = "whatsapp-opt-in";
    public const string AskFiveStars = "ask-five-stars";

    public static readonly IReadOnlyDictionary<string, string> Descriptions = new Dictionary<string, string>
    {
        [CouponByMessage] = "Lets sellers attach a coupon to a message (never for Amazon).",
        [ReviewReward] = "Sends a gift card after a review was written. Own shop only, off by default.",
        [WhatsAppOptIn] = "Shows the WhatsApp checkbox at checkout of the own shop.",
        [AskFiveStars] = "Experiment 214: in-app prompt for a five-star rating in the App Store.",
    };
}
