using System.Threading.Tasks;
using SendGrid;
using SendGrid.Helpers.Mail;

namespace Nordlys.Webshop.Newsletter
{
    // nordlys-candles.example, Shopify storefront; recipients come from the double opt-in list
    public class NewsletterSender
    {
        private readonly ISendGridClient _client;

        public NewsletterSender(ISendGridClient client) => _client = client;

        public async Task SendAutumnAsync(NewsletterSubscriber subscriber)
        {
            var mail = new SendGridMessage();
            mail.SetFrom("post@nordlys-candles.example", "Nordlys");
            mail.AddTo(subscriber.Email, subscriber.FirstName);
            mail.SetSubject("Autumn at nordlys-candles.example: 20% off all beeswax");
            mail.HtmlContent =
                "<p>Hi " + subscriber.FirstName + ",</p>" +
                "<p>our newsletter readers get 20% off with the code BEESWAX in the Nordlys web shop until Sunday.</p>" +
                "<p>You receive this because you subscribed to our newsletter. <a href=\"https://nordlys-candles.example/unsubscribe\">Unsubscribe</a></p>";
            await _client.SendEmailAsync(mail);
        }
    }

    public record NewsletterSubscriber(string Email, string FirstName);
}
