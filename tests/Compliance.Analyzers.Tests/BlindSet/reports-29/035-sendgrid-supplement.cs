using System.Threading.Tasks;
using SendGrid;
using SendGrid.Helpers.Mail;

namespace VitaNord.Mailing
{
    public sealed class AmazonRelayEmail
    {
        private readonly ISendGridClient _client;
        private static readonly EmailAddress Sender = new EmailAddress("amazon@vitanord.example", "VitaNord");

        public AmazonRelayEmail(ISendGridClient client) { _client = client; }

        public Task SealBroken(string relay)
        {
            var msg = MailHelper.CreateSingleEmail(Sender, new EmailAddress(relay), "Broken seal",
                "Please do not take the capsules if the seal was broken. We have refunded the bottle in full.",
                "<p>Please do not take the capsules if the seal was broken. We have refunded the bottle in full.</p>");
            return _client.SendEmailAsync(msg);
        }

        public Task Refill(string relay)
        {
            var msg = MailHelper.CreateSingleEmail(Sender, new EmailAddress(relay), "Your capsules",
                "Thirty days are over. Order your refill through vitanord-direct.com/refill and save the marketplace fee.", // expect: BSM3001|BSM3003|BSM1001
                "<p>Thirty days are over. Order your refill through <a href=\"https://vitanord-direct.com/refill\">our shop</a>.</p>"); // expect: BSM3001|BSM3003|BSM1007
            return _client.SendEmailAsync(msg);
        }

        public Task Story(string relay)
        {
            var msg = new SendGridMessage { From = Sender, Subject = "Your story" };
            msg.AddTo(relay);
            msg.PlainTextContent = "We would appreciate a short product review telling others how you take the capsules."; // expect: BSM2006
            return _client.SendEmailAsync(msg);
        }
    }
}
