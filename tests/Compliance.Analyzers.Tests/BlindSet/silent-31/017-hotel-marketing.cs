namespace Seeblick.Hotel.Marketing;

public class GuestNewsletter(INewsletterGateway gateway)
{
    // Hotel guests only; nothing to do with the marketplace
    public Task SendAutumnIssueAsync(IEnumerable<Guest> guests) =>
        gateway.PublishAsync(new NewsletterIssue
        {
            Campaign = "autumn-hotel",
            Headline = "Three nights for the price of two at Hotel Seeblick",
            Teaser = "Book your autumn stay at our hotel and enjoy 15% off the spa.",
        }, guests);

    public Banner CreateBanner() => new("Hotel Seeblick", "Room and breakfast, 20% off in November");
}

public record Guest(string Name, string Mail);
public record Banner(string Alt, string Caption);
public class NewsletterIssue
{
    public required string Campaign { get; init; }
    public required string Headline { get; init; }
    public required string Teaser { get; init; }
}
