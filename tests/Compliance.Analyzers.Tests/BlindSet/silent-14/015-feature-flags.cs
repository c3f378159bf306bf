using System.Collections.Generic;

namespace SellerCockpit.Features;

public static class Flags
{
    public const string CouponBanner = "promo.coupon-banner.enabled";
    public const string AskForReview = "reviews.request-a-review-button";
    public const string GiftWrap = "checkout.free-gift-wrap";

    public static readonly Dictionary<string, string> Descriptions = new()
    {
        [CouponBanner] = "Shows the coupon banner with the discount code on the landing page of the shop.",
        [AskForReview] = "Presses Amazon's own Request a Review button once per order; no text of ours is sent.",
        [GiftWrap] = "Gives the shop's customers free gift wrap in December.",
        ["reviews.alert-on-one-star"] = "Alerts the brand manager when a one-star review comes in.",
        ["templates.block-off-platform"] = "Blocks templates that give a WhatsApp number or ask buyers to pay outside Amazon.",
    };

    public static bool IsOn(string key, IDictionary<string, bool> state) => state.TryGetValue(key, out var on) && on;
}
