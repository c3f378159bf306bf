namespace Seeblick.Hotel.Newsletter;

// Newsletter of a hotel: goes to guests who subscribed, has nothing to do with marketplaces.
public class NewsletterComposer
{
    private readonly IHotelMailer _mailer;

    public NewsletterComposer(IHotelMailer mailer) => _mailer = mailer;

    public Task SendSpringIssueAsync(Guest guest) => _mailer.SendNewsletterAsync(
        guest.Email,
        "Spring at the lake",
        $"<h1>Spring at the lake</h1><p>Hotel Seeblick opens the terrace in April. Guests who book a room for three nights stay the fourth night for free.</p>");

    public Task SendSpaIssueAsync(Guest guest) => _mailer.SendNewsletterAsync(
        guest.Email,
        "Sauna and breakfast",
        "<p>Hotel Seeblick: our new sauna opens in May. Rooms with breakfast can be booked at reception.</p>");
}
