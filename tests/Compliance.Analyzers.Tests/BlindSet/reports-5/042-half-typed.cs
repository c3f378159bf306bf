using System;
using System.Threading.Tasks;
using Acme.Internal.Marketplace;

namespace Acme.CustomerContact
{
    public class ContactScheduler
    {
        private readonly IMarketplaceMessenger messenger;

        public ContactScheduler(IMarketplaceMessenger messenger)
        {
            this.messenger = messenger;
        }

        public async Task SendWelcomeAsync(AcmeOrder order)
        {
            string message = "Dear " + order.Buyer.Name + ", there is a small surprise for you: a free carrying case, just reply with your colour."; // expect: BSM1005
            await messenger.SendMessageAsync(order.Id, message);
        }

        public async Task SendSpareAsync(AcmeOrder order)
        {
            string message = "Dear " + order.Buyer.Name + ", the charger that failed will be replaced. You can keep the old one.";
            await messenger.SendMessageAsync(order.Id, message);
        }

        public async Task SendReviewAsync(AcmeOrder order)
        {
            var message = $"Dear {order.Buyer.Name}, a screenshot of your review is worth {order.Reward} to us, paid on the same day."; // expect: BSM2001
            await messenger.SendMessageAsync(order.Id, mess
