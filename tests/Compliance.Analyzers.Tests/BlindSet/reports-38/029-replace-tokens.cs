using System.IO;

namespace Cobalt.Listing.Suite
{
    public class TokenMailer
    {
        const string TplShip = "Hello %BuyerName%, parcel 2 of order %OrderId% has been lost by the carrier. We have sent the goods again.";
        const string TplPromo = "Hello %BuyerName%, pay only %NewPrice% rather than %OldPrice% when you order a second lamp."; // expect: BSM1001
        const string TplRate = "Hello %BuyerName%, if anything disappoints you, talk to us; if nothing does, talk about us on Amazon with five stars."; // expect: BSM2003|BSM2002

        public string Ship(string buyer, string order)
        {
            return TplShip.Replace("%BuyerName%", buyer).Replace("%OrderId%", order);
        }

        public string Promo(string buyer, decimal oldPrice, decimal newPrice)
        {
            return TplPromo.Replace("%BuyerName%", buyer)
                           .Replace("%OldPrice%", oldPrice.ToString("C"))
                           .Replace("%NewPrice%", newPrice.ToString("C"));
        }

        public string Gift(string buyer)
        {
            return "Hello %BuyerName%, a dimmer worth $9 is reserved for you, free and without strings. Just answer with your colour.".Replace("%BuyerName%", buyer); // expect: BSM1005
        }

        public string Rate(string buyer)
        {
            return TplRate.Replace("%BuyerName%", buyer);
        }
    }
}
