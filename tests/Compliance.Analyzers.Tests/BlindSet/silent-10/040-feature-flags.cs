using System;
using System.Collections.Generic;

namespace Saas.Features
{
    public sealed class FeatureCatalog
    {
        public static readonly IReadOnlyList<Feature> All = new[]
        {
            new Feature("promo.coupon-code", "Coupon codes", "Lets sellers create coupon codes for their own web shop"),
            new Feature("promo.free-gift", "Free gifts", "Adds a free gift to orders above a threshold (web shop only)"),
            new Feature("review.watch", "Review watch", "Alerts the team when a product gets a review with one or two stars"),
            new Feature("review.solicit", "Request a review", "Calls the Solicitations API; Amazon writes the text"),
            new Feature("guard.words", "违禁词拦截", "发送前检查好评返现、优惠券、加微信等违禁内容"),
            new Feature("plan.gift", "Gift plan", "Seller accounts bought as a gift card"),
        };

        public static Feature Find(string key)
            => Array.Find((Feature[])All, f => f.Key == key) ?? throw new KeyNotFoundException($"no feature '{key}', did you mean 'promo.coupon-code'?");
    }

    public sealed record Feature(string Key, string Title, string Description);
}
