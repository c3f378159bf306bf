using System.Threading.Tasks;
using FluentEmail.Core;
using Microsoft.Extensions.Options;

namespace Larkspur.Webshop.Newsletter
{
    /// <summary>Monthly newsletter of larkspur-candles.com. Goes to subscribers of the web shop (double opt-in) only.</summary>
    public class WebshopNewsletterMailer
    {
        private readonly IFluentEmailFactory _emails;
        private readonly WebshopOptions _options;

        public WebshopNewsletterMailer(IFluentEmailFactory emails, IOptions<WebshopOptions> options)
        {
            _emails = emails;
            _options = options.Value;
        }

        public async Task SendAsync(NewsletterSubscriber subscriber)
        {
            await _emails.Create()
                .To(subscriber.Email)
                .Subject("Larkspur web shop: the autumn scents have arrived")
                .Body($"Hello {subscriber.FirstName}, as a subscriber to the newsletter of our own web shop you get 15% off this week. " +
                      $"Enter AUTUMN15 in the cart at {_options.ShopUrl}. " +
                      $"You can leave the newsletter at any time in your web shop account.")
                .SendAsync();
        }
    }
}
