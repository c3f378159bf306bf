using System.Collections.Generic;

namespace StarWatch.Help;

public class HelpArticle
{
    public string Slug { get; init; } = "";
    public string Title { get; init; } = "";
    public string Html { get; init; } = "";
}

public static class HelpArticles
{
    public static readonly List<HelpArticle> All = new()
    {
        new HelpArticle
        {
            Slug = "what-not-to-write",
            Title = "What you must not write to Amazon buyers",
            Html = "<p>Never offer a gift card or refund in exchange for a review. Amazon removes the reviews and may suspend your selling account.</p>"
        },
        new HelpArticle
        {
            Slug = "review-removal",
            Title = "Can I ask a buyer to remove a bad review?",
            Html = "<p>No. Even after a refund you may not ask the buyer to change or delete the review. Report reviews that break the rules to Amazon instead.</p>"
        },
        new HelpArticle
        {
            Slug = "coupon-column",
            Title = "Coupons in the dashboard",
            Html = "<p>The column <b>Coupon</b> shows how often shoppers clipped the public coupon on your listing and what the discount cost you.</p>"
        },
    };
}
