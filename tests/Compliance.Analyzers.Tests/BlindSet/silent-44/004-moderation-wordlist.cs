using System.Collections.Generic;

namespace MilleEtMousse.Compliance;

/// <summary>Terms our copy reviewers must not let through in buyer messages.</summary>
public static class ForbiddenTerms
{
    public static readonly HashSet<string> English = new(StringComparer.OrdinalIgnoreCase)
    {
        "coupon code", "promo code", "gift card", "5-star review", "five star review",
        "leave a positive review", "delete your review", "change your review",
        "cashback", "free gift", "next purchase", "discount code", "contact us before leaving a review",
        "join our VIP club", "follow us on Instagram", "WhatsApp", "PayPal refund",
    };

    public static readonly HashSet<string> Chinese = new()
    {
        "优惠券", "返现", "好评", "删除差评", "五星", "加微信", "免费赠品", "下次购买", "私下交易", "礼品卡",
    };

    public static bool IsForbidden(string term) => English.Contains(term) || Chinese.Contains(term);
}
