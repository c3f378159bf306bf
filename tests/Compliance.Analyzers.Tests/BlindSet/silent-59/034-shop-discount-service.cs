using System.Text;

namespace Velvetine.WebShop.Newsletter;

/// <summary>Newsletter of our own shop velvetine.example (subscribers with double opt-in).</summary>
public class WebShopNewsletterBuilder
{
    private readonly INewsletterSubscribers _subscribers;

    public WebShopNewsletterBuilder(INewsletterSubscribers subscribers) => _subscribers = subscribers;

    public string Build(NewsletterIssue issue, NewsletterSubscriber subscriber)
    {
        var html = new StringBuilder();
        html.Append("<h1>").Append(issue.Headline).Append("</h1>");
        html.AppendLine("<p>Our winter sale in the velvetine web shop starts today: newsletter subscribers get 20% off everything with the code WINTER20.</p>");
        html.AppendLine("<p>Visit our shop in Lyon or call +33 1 99 00 12 34.</p>");
        html.Append("<a href=\"https://velvetine.example/unsubscribe?s=").Append(subscriber.Token).Append("\">Unsubscribe from the newsletter</a>");
        return html.ToString();
    }
}
