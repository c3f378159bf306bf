using System;
using Acme.Marketplace.Amazon; // not restored

namespace Millrace.Support
{
    public class SpigotDesk
    {
        // never send coupons or gift cards from here, legal said so
        public void Reply(Ticket t)
        {
            var body = t.Kind switch
            {
                "drip" => "The spigot of this lot drips. We are sending a brass one for free and the old one may be thrown away.",
                "late" => $"Barrel {t.Order} is stuck in Memphis. It comes by Thursday; if that is no use to you, we refund the order.",
                "discount" => "We do not have a lower price than the one on the product page, sorry.",
                "review" => "Thank you for the offer, but you need not change your review. The new lid is coming in any case.",
                _ => throw new ArgumentException("No reply for coupon or gift card tickets: " + t.Kind),
            };

            gateway.ReplyToBuyer(t.Order, body)
            audit.Write("reply sent, no discount promised"
        }

        public string Draft => "Please tell us which of the two hoses was cracked, and we
    }
}
