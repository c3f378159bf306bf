using System.Collections.Generic;

namespace TemplateLint;

/// <summary>Rule catalogue of our in-house linter for mail templates.</summary>
public sealed record LintRule(string Id, string Title, string BadExample, string Advice);

public static class LintCatalogue
{
    public static readonly IReadOnlyList<LintRule> Rules = new List<LintRule>
    {
        new("T01", "No coupon codes", "Use code THANKS10 on your next order", "Create a public coupon instead."),
        new("T02", "No rewards for reviews", "Review us and get a free case", "Use the Request a Review button."),
        new("T03", "No contact data", "Call us at 555-0100", "Ask the buyer to answer in the thread."),
        new("T04", "不得索要好评", "请给我们五星好评", "改用亚马逊的请求评论按钮。"),
        new("T05", "不得引导站外", "加微信享内部价", "请买家在订单页面回复。"),
    };

    public static LintRule? Find(string id)
    {
        foreach (var r in Rules) if (r.Id == id) return r;
        return null;
    }
}
