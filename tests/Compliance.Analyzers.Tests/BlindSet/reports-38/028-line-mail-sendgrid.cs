using SendGrid;
using SendGrid.Helpers.Mail;

namespace Nimbus.Drones.Mailer;

public class DroneMailer
{
    private readonly ISendGridClient _client;
    public DroneMailer(ISendGridClient client) => _client = client;

    public async Task SendFirmwareNoteAsync(string relay, string orderNo)
    {
        var msg = new SendGridMessage
        {
            From = new EmailAddress("noreply@nimbus.example"),
            Subject = "Safety notice for order " + orderNo,
            PlainTextContent = "Dear customer, please install firmware 2.4 in the app before the next flight. It fixes the return-to-home height.",
        };
        msg.AddTo(new EmailAddress(relay));
        await _client.SendEmailAsync(msg);
    }

    public async Task SendClubAsync(string relay, bool isRepeatBuyer)
    {
        var msg = MailHelper.CreateSingleEmail(
            new EmailAddress("noreply@nimbus.example"),
            new EmailAddress(relay),
            "About your drone",
            isRepeatBuyer
                ? "Dear customer, you are one of our regulars, hence the spare battery comes at a friends' price for you." // expect: BSM1001
                : "Dear customer, buy the spare battery together with the bag, both are new in our shop.", // expect: BSM1007
            htmlContent: null);
        await _client.SendEmailAsync(msg);
    }

    public Task SendPropellerAsync(string relay) =>
        _client.SendEmailAsync(new SendGridMessage
        {
            Subject = "Broken propeller",
            HtmlContent = "<p>Dear customer, we mail two propellers today at our expense.</p><p>In return we count on a friendly 5-star rating from you.</p>", // expect: BSM2001|BSM2002
        });
}
