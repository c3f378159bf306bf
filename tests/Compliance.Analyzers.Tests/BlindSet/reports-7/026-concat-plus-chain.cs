using System.Threading.Tasks;

namespace Gullane.Sell.Outbound
{
    public class BuyerMessageFactory
    {
        private const string Regards = "\r\n\r\nGullane Outdoor";

        public string LateParcel(string orderNo, string newDate)
        {
            return "The parcel for order " + orderNo
                 + " is stuck at customs in Leipzig. "
                 + "The new date is " + newDate
                 + ". You can wait, or tell us to cancel and refund."
                 + Regards;
        }

        public string Bundle(string buyer, int pct)
        {
            return "Hello " + buyer + ", "
                 + "let the burner cool down before you pack the stove. "
                 + "Order a second one and we shave " // expect: BSM1001
                 + pct
                 + " per cent from the price, for you alone."
                 + Regards;
        }

        public string Ask(string buyer, string item)
        {
            return string.Concat("Hello ", buyer, ", we saw the three stars for the ", item, ". ")
                 + string.Concat("The new burner works, so kindly edit ", "your product review and lift the score.") // expect: BSM2004
                 + Regards;
        }

        public string Leak(string item) =>
            string.Concat("The ", item, " should not smell of gas. Turn the valve off and do not use it; we have refunded you in full.", Regards);

        public Task<bool> SendBundleAsync(IRelay relay, string orderNo, string buyer) =>
            relay.SendMessageAsync(orderNo, Bundle(buyer, 8));
    }
}
