namespace Alpenblick.Hotel.Marketing;

public sealed class HotelNewsletterComposer
{
    private readonly INewsletterQueue _queue;

    public HotelNewsletterComposer(INewsletterQueue queue) => _queue = queue;

    public NewsletterIssue BuildAutumnIssue(Season season)
    {
        var issue = new NewsletterIssue("Autumn in the mountains");

        issue.AddBlock("Rooms", "Double rooms with a view of the glacier, breakfast included, from 129 euros per night.");
        issue.AddBlock("Spa", "Hotel guests get 20% off massages from Monday to Thursday.");
        issue.AddBlock("Kitchen", "Our chef serves venison with red cabbage; the tasting menu comes with a glass of wine on the house.");
        issue.AddBlock("Trails", "The gondola runs until the end of October, and the ticket is part of your room rate.");

        return issue;
    }

    public Task PublishAsync(NewsletterIssue issue, CancellationToken ct) => _queue.PublishAsync(issue, ct);
}
