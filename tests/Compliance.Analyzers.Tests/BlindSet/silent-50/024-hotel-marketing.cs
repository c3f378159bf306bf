using SendGrid;
using SendGrid.Helpers.Mail;

namespace SeabreezeHotels.Crm;

// hotel chain: guests book on our own site
public class GuestCampaigns(ISendGridClient client)
{
    public Task WinterBreakAsync(Guest g)
    {
        var msg = MailHelper.CreateSingleEmail(
            new EmailAddress("stay@seabreezehotels.example"),
            new EmailAddress(g.Email),
            "A winter weekend by the sea",
            $"Dear {g.LastName}, guests of last summer stay for three nights and pay for two until March. Book your room with code WINTER at seabreezehotels.example.",
            null);
        return client.SendEmailAsync(msg);
    }

    public Task AfterStayAsync(Guest g)
    {
        var msg = MailHelper.CreateSingleEmail(
            new EmailAddress("stay@seabreezehotels.example"),
            new EmailAddress(g.Email),
            "How was your stay?",
            $"Dear {g.LastName}, we hope you slept well in room {g.Room}. The front desk is at +1 207 555 0160 if you left something behind.",
            null);
        return client.SendEmailAsync(msg);
    }
}
