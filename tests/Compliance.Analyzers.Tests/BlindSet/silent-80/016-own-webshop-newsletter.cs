using System.Threading.Tasks;
using FluentEmail.Core;

namespace Brewly.Coffee.WebShop.Newsletter
{
    /// <summary>Mails to subscribers of brewly.coffee, our own Shopify store. No marketplace customers in here.</summary>
    public class WebShopNewsletter
    {
        private readonly IFluentEmail _email;
        private readonly ISubscriberList _subscribers;

        public WebShopNewsletter(IFluentEmail email, ISubscriberList subscribers)
        {
            _email = email;
            _subscribers = subscribers;
        }

        public async Task SendAutumnAsync()
        {
            foreach (var s in await _subscribers.ConfirmedAsync())
            {
                await _email
                    .To(s.Address)
                    .Subject("Autumn roast is here: 15% off in our web shop")
                    .Body($"Hi {s.FirstName}, our autumn roast has arrived at brewly.coffee. Use the code LEAVES15 in our web shop until Sunday. You receive this newsletter because you subscribed on brewly.coffee.")
                    .SendAsync();
            }
        }
    }
}
