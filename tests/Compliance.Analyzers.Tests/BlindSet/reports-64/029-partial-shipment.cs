using System;
using System.Globalization;
using System.Threading.Tasks;

namespace Tablecraft.Oms.Notifications
{
    public class PartialShipmentNotice
    {
        private readonly IMarketplaceMessenger _messenger;

        public PartialShipmentNotice(IMarketplaceMessenger messenger) => _messenger = messenger;

        public async Task SendAsync(SplitOrder order)
        {
            var message = "Hello " + order.BuyerName + ",\n\n";
            message += string.Format(CultureInfo.InvariantCulture,
                "the twelve plates and the six bowls of order {0} travel in two parcels because the bowls come from another warehouse.\n", order.OrderId);
            message += "Parcel one arrives on " + order.FirstEta.ToString("MMMM d", CultureInfo.InvariantCulture) + ", ";
            message += "parcel two on " + order.SecondEta.ToString("MMMM d", CultureInfo.InvariantCulture) + ".\n";

            if (order.SecondEta > order.PromisedBy)
            {
                message += "The second date is later than promised. If the bowls are no use to you then, write to us and we refund them.\n";
            }
            if (order.HasReplacementPlate)
            {
                message += "We have put the new plate for the chipped one into parcel one, free of charge.\n";
            }

            message += "A little surprise is waiting between the plates, simply because we like you.\n"; // expect: BSM1005
            message += "\nTablecraft";

            await _messenger.SendToBuyerAsync(order.OrderId, message);
        }
    }
}
