using System.Threading.Tasks;
using FluentEmail.Core;

namespace Willow.Candles.WebShop.Newsletter
{
    // Subscribers of our own Shopify store
    public class NewsletterService
    {
        private readonly IFluentEmail _email;
        private readonly ISubscriberStore _subscribers;

        public NewsletterService(IFluentEmail email, ISubscriberStore subscribers)
        {
            _email = email;
            _subscribers = subscribers;
        }

        public async Task SendSpringIssueAsync()
        {
            foreach (var s in await _subscribers.GetConfirmedAsync())
            {
                await _email
                    .To(s.Email)
                    .Subject("Spring scents have arrived in the Willow web shop")
                    .Body($"Hello {s.FirstName}, you subscribed to our shop news at willow-candles.example. Three new candles are in the web shop since Monday, and subscribers take 10% off there with the code WICK10.")
                    .SendAsync();
            }
        }
    }
}
