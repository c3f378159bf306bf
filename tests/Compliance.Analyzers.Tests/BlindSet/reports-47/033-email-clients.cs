using System.Net.Mail;
using SendGrid;
using SendGrid.Helpers.Mail;

namespace Bramble.Mailer;

public class AmazonRelayMailer(ISendGridClient sendGrid, SmtpClient smtp)
{
    public Task SendFirstAsync(string relay, string orderId)
    {
        var mail = MailHelper.CreateSingleEmail(
            new EmailAddress("care@bramble.example"),
            new EmailAddress(relay),
            "Your coupon is inside", // expect: BSM1002
            $"Order {orderId}: please note that the batteries are not included in the box.",
            null);
        return sendGrid.SendEmailAsync(mail);
    }

    public void SendSecond(string relay) =>
        smtp.Send("care@bramble.example", relay, "About the clock",
            "Hello, visit our eBay store, the same clock is cheaper there."); // expect: BSM3003|BSM1001|BSM3001

    public Task SendThirdAsync(string relay) =>
        smtp.SendMailAsync("care@bramble.example", relay, "Your return",
            "Hello, the clock has arrived at our warehouse and the money is on its way back to your card.");

    public Task SendFourthAsync(string relay) =>
        smtp.SendMailAsync("care@bramble.example", relay, "Keep the clock",
            "Hello, tell us what amount would make you forget about the scratch, and let us settle it between us."); // expect: BSM1003|BSM3003
}
