using System.Collections.Generic;

namespace ReplyNest.Guard;

/// <summary>Draft messages holding one of these are stopped before they reach Seller Central.</summary>
public static class BlockedPhrases
{
    public static readonly HashSet<string> English = new(System.StringComparer.OrdinalIgnoreCase)
    {
        "five star review", "5-star", "positive feedback", "remove your review", "change your rating",
        "gift card", "free gift", "coupon code", "discount code", "cash back", "paypal me",
        "contact us before leaving a review", "add me on whatsapp", "visit our website",
    };

    public static readonly HashSet<string> Chinese = new()
    {
        "好评", "五星好评", "删除差评", "修改评价", "返现", "红包", "优惠券", "礼品卡", "加微信", "站外付款", "下次购物优惠",
    };
}
