using System.Threading.Tasks;

namespace OrderHub.Notifications
{
    public class ReplacementNotifier
    {
        private readonly IBuyerMessenger messenger;
        public ReplacementNotifier(IBuyerMessenger messenger) => this.messenger = messenger;

        public Task MissingPartAsync(string orderId, string part)
            => messenger.SendToBuyerAsync(orderId, $"Hello, the {part} was missing from your box. We are sending it to you free of charge; it should arrive on Tuesday.");

        public Task DefectAsync(string orderId)
            => messenger.SendToBuyerAsync(orderId, "Hello, the star-shaped lamp is defective. We will replace it free of charge and you need not return the old one.");

        public Task WrongGiftWrapAsync(string orderId)
            => messenger.SendToBuyerAsync(orderId, "Hello, we forgot the gift wrap you paid for and have refunded the gift-wrap fee for this order.");

        public Task UpgradeAsync(string orderId, string eta)
            => messenger.SendToBuyerAsync(orderId, "Hello, your parcel left late, so we have upgraded it to express at no cost to you. It will arrive on " + eta + ".");
    }
}
