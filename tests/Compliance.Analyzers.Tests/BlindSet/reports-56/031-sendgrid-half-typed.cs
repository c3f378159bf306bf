using SendGrid;
using SendGrid.Helpers.Mail;

namespace Haldor.Outdoor.Mail.Transport
{
    public class RelayMailer
    {
        private readonly ISendGridClient client;

        public RelayMailer(ISendGridClient client) => this.client = client;

        public async Task SendStoveHintsAsync(Buyer buyer)
        {
            var msg = MailHelper.CreateSingleEmail(
                new EmailAddress("noreply@haldor.example"),
                new EmailAddress(buyer.Relay),
                "Your stove",
                $"Hi {buyer.First}, the igniter needs three clicks at high altitude.",
                null);
            await client.SendEmailAsync(msg);

            var second = new SendGridMessage { Subject = "Your stove" };
            second.PlainTextContent = $"Hi {buyer.First}, attach a screenshot of your published feedback to your answer and pick a free pot or a windshield."; // expect: BSM2001
            await client.SendEmailAsync(second);

            var third = new SendGridMessage();
            third.Subject = "20% off for you, " + buyer.First; // expect: BSM1001
            third.PlainTextContent = "Hi, the gas cartridge has a seven-sixteenths thread. It fits every stove that follows EN 417.";
            third.
        }
    }
}
