using System;

namespace Bento.Repricer.Rules;

public static class RuleDescriptions
{
    public static string For(RuleKind k) => k switch
    {
        RuleKind.MatchBuyBox => "Match the Buy Box and go no lower than your minimum price.",
        RuleKind.Undercut => "Undercut the lowest FBA offer by 1% until the Buy Box is won.",
        RuleKind.Clearance => "Start a clearance: 30% off the list price, then 5% more each week.",
        RuleKind.CouponAware => "Subtract the active coupon before comparing your price with rivals.",
        RuleKind.ReviewAware => "Raise the price by 4% once the product has 50 reviews with 4 stars or better.",
        _ => throw new ArgumentOutOfRangeException(nameof(k), k, "Unknown rule; discount rules moved to Promotions.")
    };
}

public enum RuleKind { MatchBuyBox, Undercut, Clearance, CouponAware, ReviewAware }
