using System.Threading.Tasks;
using FluentEmail.Core;

namespace LoomAndLinen.WebShop.Newsletter
{
    /// <summary>Newsletter of our own shop (Shopify); subscribers signed up with double opt-in.</summary>
    public class NewsletterSender
    {
        private readonly IFluentEmailFactory _factory;
        private readonly INewsletterSubscribers _subscribers;

        public NewsletterSender(IFluentEmailFactory factory, INewsletterSubscribers subscribers)
        {
            _factory = factory;
            _subscribers = subscribers;
        }

        public async Task SendSpringEditionAsync()
        {
            await foreach (var subscriber in _subscribers.ActiveAsync())
            {
                await _factory.Create()
                    .To(subscriber.Email)
                    .Subject("The spring linens are here")
                    .Body("Our new linens have arrived at loomandlinen.com, and newsletter readers get 10% off until Sunday. " +
                          "To leave the list, use the unsubscribe link below.")
                    .SendAsync();
            }
        }
    }
}
