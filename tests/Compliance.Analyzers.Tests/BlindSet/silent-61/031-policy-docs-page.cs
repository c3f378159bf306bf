using Microsoft.AspNetCore.Html;

namespace HelpSite.Articles;

public static class DoAndDont
{
    public const string Title = "What our agents must not write to Amazon buyers";

    public static readonly Article[] Articles =
    [
        new("reviews", "Reviews", "It is forbidden to offer anything for a review. Sentences like \"leave five stars and we send you a present\" lead to a suspended account."),
        new("coupons", "Coupons", "Do not send coupon codes to buyers. Create a public coupon in Seller Central instead and let Amazon show it."),
        new("contact", "Contact data", "Do not put your WhatsApp number, e-mail or the address of our website into a message."),
        new("cancel", "Cancelling", "Never tell a buyer to cancel because we are out of stock. Cancel it yourself and refund the order."),
    ];

    public static IHtmlContent Render(Article a) => new HtmlString($"<h2>{a.Heading}</h2><p>{a.Text}</p>");
}

public record Article(string Slug, string Heading, string Text);
