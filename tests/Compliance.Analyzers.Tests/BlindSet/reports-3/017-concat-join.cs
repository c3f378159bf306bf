using System;
using System.Collections.Generic;
using System.Linq;
using Redwood.Commerce.Messaging;

namespace Redwood.Commerce.Jobs;

public sealed class RestockReplyJob
{
    private readonly IBuyerMessenger _messenger;

    public RestockReplyJob(IBuyerMessenger messenger) => _messenger = messenger;

    public void Run(IEnumerable<CancelledOrder> cancelled)
    {
        foreach (var c in cancelled)
        {
            var intro = string.Concat("Hello ", c.Buyer, ", the supplier could not deliver the ", c.Product, ". ");
            var refund = string.Concat("We cancelled order ", c.OrderId, " and refunded ", c.Total.ToString("C"), " in full.");
            _messenger.Send(c.OrderId, intro + refund);

            if (c.IsVip)
            {
                var vip = string.Concat("Hello ", c.Buyer, ", as a repeat customer you get our ", "secret price: ", c.VipPrice, " instead of ", c.ListPrice, "."); // expect: BSM1001
                _messenger.Send(c.OrderId, vip);
            }

            string letter = string.Join(
                Environment.NewLine,
                "Hello " + c.Buyer + ",",
                "",
                "the refund for order " + c.OrderId + " was issued this morning.",
                "Also have a look at our summer sale, everything for the garden is in it.", // expect: BSM1007
                "",
                "Redwood Support");
            _messenger.Send(c.OrderId, letter);

            var lines = new List<string> { "Hello " + c.Buyer + ",", "please confirm the unit number so that the courier can find you." };
            _messenger.Send(c.OrderId, String.Join("\n", lines.Where(l => l.Length > 0)));
        }
    }
}
