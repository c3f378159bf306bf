using System.Threading.Tasks;
using FluentEmail.Core;

namespace Meadow.WebShop.Newsletter
{
    // meadow-garden.example, our own Shopware store; subscribers opted in there
    public class WebShopNewsletterSender
    {
        private readonly IFluentEmail _email;
        private readonly ISubscriberStore _subscribers;

        public WebShopNewsletterSender(IFluentEmail email, ISubscriberStore subscribers)
        {
            _email = email;
            _subscribers = subscribers;
        }

        public async Task SendIssueAsync(int issue)
        {
            foreach (var s in await _subscribers.ActiveAsync())
            {
                await _email.To(s.Address)
                    .Subject($"Meadow garden letter no. {issue}")
                    .UsingTemplate(await _subscribers.TemplateAsync(issue), s)
                    .SendAsync();
            }
        }
    }
}
