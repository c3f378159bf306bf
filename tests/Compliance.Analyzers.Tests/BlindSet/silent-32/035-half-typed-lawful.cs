using System;
using ChannelLoom.Messaging

namespace ChannelLoom.Wip
{
    public partial class ServiceNudges
    {
        // TODO(asha): no coupon codes or review requests in here, legal has said no
        public string ManualText = "Dear buyer, the PDF of the manual in German is attached, as you requested.";

        public string RecallText = "Dear buyer, please stop using the kettle of order {0}. We have refunded it in full, and you can throw it away.";

        public void Push(Order order)
        {
            var msg = new BuyerMessage { OrderId = order.Id, Body = "Dear buyer, the blue cover is out of stock. We have cancelled it and refunded the full price." };
            _outbox.Add(msg

        }

        private string Refuse(string name) => $"Dear {name}, we may not send gift cards or vouchers, but we will gladly exchange the cover." +

        private string Sign(string text) => text + "\n" + tenant.
    }
}
