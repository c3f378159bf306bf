using System;

namespace Odds.And.Ends
{
    class BuyerMailer
    {
        readonly IMailGateway gw;
        public BuyerMailer(IMailGateway gw) { this.gw = gw; }

        public void Send(Order o)
        {
            gw.SendToBuyer(o.RelayAddress, "Order " + o.Id,
                string.Format("Hello {0}, pop {1} in the promo box when you reorder and save yourself {2} bucks.", o.Buyer, o.Code, o.Off)); // expect: BSM1002|BSM1001

            gw.SendToBuyer(o.RelayAddress, "Order " + o.Id,
                string.Concat("Hello ", o.Buyer, ", the battery door was left out by mistake. ", "A new one is on its way, free of charge."));

            gw.SendToBuyer(o.RelayAddress, "Order " + o.Id, string.Join(" ", new[]
            {
                "Hello again,",
                "we are handing out cash back", // expect: BSM1004
                "to everyone who bought a lamp in May;",
                "simply tell us your bank details.",
            }));

            gw.SendToBuyer(o.RelayAddress, "Order " + o.Id,
                "Hi #NAME#, enter our prize draw by replying 'ME' - the winner bags a smart speaker!".Replace("#NAME#", o.Buyer)); // expect: BSM1006|BSM1005
        }
    }
}
