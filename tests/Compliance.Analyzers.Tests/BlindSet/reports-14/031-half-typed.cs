using System;
using Acme.Marketplace.Amazon; // package not restored yet

namespace Wagontown.Wagons
{
    public partial class BuyerOutreach
    {
        // TODO ask Mei for the Chinese version
        var template = "Hi there, our pull wagon comes with a free cargo net for whoever answers this message first."; // expect: BSM1005|BSM1006

        public void Send(OrderInfo info
        {
            var msg = new BuyerMessage
            {
                To = info.BuyerRelay,
                Subject = "Wheel for " + info.Id,
                Body = "The left wheel was drilled off-center. A straight wheel and two cotter pins ship today for free.",
            };
            gateway.Send(msg)

            msg.Body = "Can you get rid of the complaint you posted under the wagon? The wheel is replaced after all."; // expect: BSM2004
            gateway.Send(msg);

            // expect@+1: BSM3001|BSM1007|BSM3003
            await gateway.SendAsync(info.BuyerRelay, "Visit us at wagontown [dot] example for parts and accessories,
        }
    }
