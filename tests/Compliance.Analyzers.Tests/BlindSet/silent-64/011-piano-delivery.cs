using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using software.amzn.spapi.Api.messaging.v1;
using software.amzn.spapi.Model.messaging.v1;

namespace Keys88.Delivery
{
    public class PianoDelivery
    {
        private readonly IMessagingApi _api;
        private readonly List<string> _marketplaceIds;

        public PianoDelivery(IMessagingApi api, List<string> marketplaceIds)
        {
            _api = api;
            _marketplaceIds = marketplaceIds;
        }

        public Task ArrangeAsync(PianoOrder o)
        {
            var lines = new[]
            {
                $"Hello {o.BuyerName}, your digital piano from order {o.OrderId} weighs 92 kg and comes on a pallet.",
                $"The carrier offers {o.Day:dddd, MMMM d}, between {o.From:h tt} and {o.To:h tt}. Does that suit you?",
                "Please tell us the floor, whether there is a lift and the gate code, if there is one.",
                "The driver will ring the number you gave with the order half an hour before he arrives.",
                "Carrying the piano to the room of your choice is included; there is nothing to pay to the driver.",
                "Please check the box for damage before you sign. If there is any, refuse the delivery and we will send another piano or refund you.",
            };

            return _api.CreateConfirmDeliveryDetailsAsync(o.OrderId, _marketplaceIds,
                new CreateConfirmDeliveryDetailsRequest(text: string.Join(Environment.NewLine, lines)));
        }
    }

    public record PianoOrder(string OrderId, string BuyerName, DateTime Day, DateTime From, DateTime To);
}
