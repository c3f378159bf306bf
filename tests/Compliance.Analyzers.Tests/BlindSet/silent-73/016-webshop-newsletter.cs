using System.Collections.Generic;
using FluentEmail.Core;

namespace Gorsedale.Webshop.Newsletter;

/// <summary>Mails to subscribers of our own shop, shop.gorsedale.example (Shopify).</summary>
public class NewsletterIssues
{
    public static readonly IReadOnlyList<NewsletterIssue> Spring =
    [
        new("Spring is here", "Hello {{ subscriber.name }}, enjoy 20% off all garden tools in our online shop until Sunday. Your code at the checkout: SPRING20."),
        new("New in the shop", "Hello {{ subscriber.name }}, the copper watering can is back. Subscribers of our newsletter get a free pair of gloves with it."),
        new("Your birthday", "Happy birthday {{ subscriber.name }}! A 10 euro voucher for our web shop is waiting in your account."),
    ];

    private readonly IFluentEmailFactory _email;

    public NewsletterIssues(IFluentEmailFactory email) => _email = email;

    public async Task SendAsync(NewsletterIssue issue, IEnumerable<Subscriber> subscribers)
    {
        foreach (var subscriber in subscribers)
        {
            if (!subscriber.DoubleOptInConfirmed) continue;
            await _email.Create()
                .To(subscriber.Email)
                .Subject(issue.Subject)
                .UsingTemplate(issue.Text + "\n\nUnsubscribe: {{ unsubscribe_url }}", new { subscriber })
                .SendAsync();
        }
    }
}

public sealed record NewsletterIssue(string Subject, string Text);
