using System;
using ChannelLoom.Messaging

namespace ChannelLoom.Wip
{
    public partial class AmazonNudges
    {
        // TODO(asha): split per locale
        public string DelayNudge = "Dear buyer, your order is two days late because of the port strike. We are sorry.";

        public string SaleNudge = "Dear buyer, our Black Friday deals are live: up to half off on all kettles!"; // expect: BSM1007|BSM1001

        public string VideoNudge = "Dear buyer, watch the set-up film at youtu.be/kettle-setup before you fill in water."; // expect: BSM3001

        public void Push(Order order)
        {
            var msg = new BuyerMessage { OrderId = order.Id, Body = "Dear buyer, be honest: isn't this the best kettle ever? Say so with five stars." }; // expect: BSM2002
            _outbox.Add(msg

        }

        private string Sign(string text) => text + "\n" + tenant.
    }
}
