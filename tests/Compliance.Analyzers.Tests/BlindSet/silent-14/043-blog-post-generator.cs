using Markdig;

namespace AgencyDesk.Blog;

/// <summary>Articles for the agency's own blog; readers are sellers, not buyers.</summary>
public static class Articles
{
    public static readonly (string Slug, string Title, string Markdown)[] Posts =
    [
        ("coupons-101", "How to set up an Amazon coupon that converts",
            "A coupon of 15% to 20% off works best. Set the budget, choose the products, and let Amazon show the badge."),
        ("reviews-2024", "Five myths about product reviews",
            "Myth one: a gift card in the box gets you more five-star reviews. It gets your account closed."),
        ("inserts", "What may your package insert say?",
            "Never ask only happy customers for a review, and never ask people to contact you instead of posting a bad one."),
        ("vine", "亚马逊 Vine 计划简介",
            "卖家常问：能不能送礼品换好评？答案是不能，请使用 Vine。"),
    ];

    public static string Html(string slug) => Markdown.ToHtml(Posts.First(p => p.Slug == slug).Markdown);
}
