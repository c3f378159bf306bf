using System;
using System.Threading.Tasks;
using software.amzn.spapi.Api.messaging.v1;
using software.amzn.spapi.Model.messaging.v1;

namespace Stonebridge.Bulky.Delivery
{
    public class DeliveryScheduler
    {
        private readonly IMessagingApi _api;
        private readonly MarketplaceList _markets;

        public DeliveryScheduler(IMessagingApi api, MarketplaceList markets)
        {
            _api = api;
            _markets = markets;
        }

        public Task ArrangeAsync(string orderId, DateOnly day, bool twoMen)
        {
            var text = $"Your wardrobe from order {orderId} is due on {day:dddd, MMMM d}. " +
                       "The carrier will ring the phone number on your order half an hour before. " +
                       (twoMen ? "Two men carry it to the room you name. " : "It is left behind the front door. ") +
                       "If that day does not suit you, reply to this message with another one.";

            return _api.CreateConfirmDeliveryDetailsAsync(orderId, _markets.Ids, new CreateConfirmDeliveryDetailsRequest(text));
        }

        public Task MissedAsync(string orderId)
        {
            var text = $"The driver did not find anybody at home for order {orderId}. " +
                       "He left a card with the phone number of the depot; the depot can hold the parcel for seven days. " +
                       "Is the phone number on your order still right?";

            return _api.CreateConfirmDeliveryDetailsAsync(orderId, _markets.Ids, new CreateConfirmDeliveryDetailsRequest(text));
        }
    }
}
