using System.Threading.Tasks;
using SendGrid;
using SendGrid.Helpers.Mail;

namespace Kestrel.Mailings
{
    public class FollowUpMail
    {
        private readonly ISendGridClient _client;
        public FollowUpMail(ISendGridClient client) => _client = client;

        public async Task<Response> SendAsync(string relayAddress, string orderId)
        {
            var msg = MailHelper.CreateSingleEmail(
                new EmailAddress("shop@kestrel.example"),
                new EmailAddress(relayAddress),
                subject: "Your binoculars, order " + orderId,
                plainTextContent: "Hello, show this mail in our chat and we will knock 12 dollars off your second pair.", // expect: BSM1001
                htmlContent: null);
            return await _client.SendEmailAsync(msg);
        }

        public async Task<Response> SendExchangeAsync(string relayAddress, string orderId)
        {
            var msg = new SendGridMessage
            {
                Subject = "Exchange of your binoculars, order " + orderId,
                PlainTextContent = "Hello, the strap broke, we know. The exchange pair is on its way; the carrier takes the old pair with him.",
            };
            msg.AddTo(relayAddress);
            return await _client.SendEmailAsync(msg);
        }
    }
}
