using FluentEmail.Core;
using SendGrid;
using SendGrid.Helpers.Mail;

namespace Bergblick.Notifications;

public class RelayMailer(ISendGridClient sendGrid, IFluentEmailFactory fluent)
{
    public Task SendCatalogueAsync(EmailAddress relay)
    {
        var from = new EmailAddress("bsm@bergblick.example");
        var msg = MailHelper.CreateSingleEmail(
            from,
            relay,
            "Your hiking poles",
            "Hello, hikers who bought these poles also love our gaiters and our new rain cape. Why not complete your gear?", // expect: BSM1007
            null);
        return sendGrid.SendEmailAsync(msg);
    }

    public Task SendRegistrationAsync(string relay) => fluent.Create()
        .To(relay)
        .Subject("Your hiking poles")
        .Body("Hello, scan the QR code on the handle, it brings you to our member page with tours and tips.") // expect: BSM3001|BSM1007
        .SendAsync();

    public Task SendTipAsync(string relay) => fluent.Create()
        .To(relay)
        .Subject("Your returned poles")
        .Body("Hello, the poles reached us on Monday, and the refund was issued on the same day.")
        .SendAsync();
}
